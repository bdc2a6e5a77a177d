import { castOf } from '../derived/cast.ts';
import { defineMeasure } from '../measure.ts';

/** Which colour the light on the face has, as degrees round from red: 45 pink, 135 blue, 225 green, 300 orange. From −25 to 335. */
export const castHueDeg = defineMeasure({
  id: 'castHueDeg',
  unit: 'deg',
  needs: ['face', 'picture'],
  measure: ({ face, picture }) => {
    const cast = castOf(face, picture);
    if (!cast) return null;
    const hue = (Math.atan2(cast.blue, cast.red) * 180) / Math.PI;
    return hue < RED_FROM ? hue + 360 : hue;
  },
});

const RED_FROM = -25;
