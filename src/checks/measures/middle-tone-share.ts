import { defineMeasure } from '../measure.ts';

/** From here to there print is neither ink nor paper. */
const [DARK, LIGHT] = [80, 242];
/** Steps between neighbours larger than this are edges, whose tones lie between by nature. */
const FLAT = 14;

/** Share of the document with an even tone between ink and paper: tints, portraits, coloured print. Too much light takes them away. */
export const middleToneShare = defineMeasure({
  id: 'middleToneShare',
  unit: 'share',
  needs: ['document'],
  measure: ({ document: { flatLuma } }) => {
    const { width, height, data } = flatLuma;
    let between = 0;
    for (let y = 1; y < height - 1; y++) {
      for (let i = y * width + 1, end = (y + 1) * width - 1; i < end; i++) {
        const tone = data[i] as number;
        if (tone < DARK || tone > LIGHT) continue;
        if (Math.abs((data[i + 1] as number) - (data[i - 1] as number)) > FLAT) continue;
        if (Math.abs((data[i + width] as number) - (data[i - width] as number)) > FLAT) continue;
        between++;
      }
    }
    return between / (width * height);
  },
});
