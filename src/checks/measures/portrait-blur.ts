import { edgeWidthAlong } from '../derived/edge-widths.ts';
import { levelsOf } from '../derived/levels.ts';
import { portraitPage } from '../derived/portrait-page.ts';
import { defineMeasure } from '../measure.ts';

/** Edges of hair, eyes and collar differ by this share of the portrait's whole contrast. */
const EDGE = 0.35;
/** Darker and lighter are sought so far from an edge, in millimetres: soft ones are wide. */
const REACH_MM = 1.8;

/**
 * How wide the sharpest edges of the portrait on a document are in the direction where they are sharpest, in millimetres on the
 * document: the standard deviation of the blur that would make them. Portraits are printed softer than text: 0.16–0.31 mm on
 * published specimens.
 */
export const portraitBlur = defineMeasure({
  id: 'portraitBlur',
  unit: 'mm',
  needs: ['document'],
  measure: ({ document }) => {
    const { page } = portraitPage(document);
    if (!page) return null;
    const pxPerMm = page.flat.width / page.widthMm;
    const { ink, paper } = levelsOf(page);
    const widths = (
      [
        [1, 0],
        [0, 1],
        [1, 1],
        [1, -1],
      ] as const
    )
      .map((direction) => edgeWidthAlong(page.flatLuma, direction, EDGE * (paper - ink), REACH_MM * pxPerMm))
      .filter((width) => width !== null);
    return widths.length < 2 ? null : Math.min(...widths) / pxPerMm;
  },
});
