import { type Glare, glaresOf } from '../derived/glare.ts';
import { portraitPage } from '../derived/portrait-page.ts';
import { type Box, portraitPlace } from '../derived/portrait-place.ts';
import { type Spot, spotPlace } from '../derived/spot.ts';
import { defineMeasure } from '../measure.ts';
import type { DocumentSignal } from '../signals.ts';
import { documentPoint } from '../space.ts';

/** Where the face is, from the crown to the chin: an ellipse in shares of what is seen of head and shoulders. */
const FACE = { x: 0.5, y: 0.42, across: 0.32, down: 0.36 };

/**
 * Radius of the largest reflection on the face of the portrait, as a share of the portrait's longer side; 0 where there is none.
 * The wall behind a head may be white without harm.
 */
export const portraitGlare = defineMeasure({
  id: 'portraitGlare',
  unit: 'share',
  needs: ['document'],
  measure: ({ document }) => {
    const { box } = portraitPlace(document);
    const { page } = portraitPage(document);
    if (!box || !page) return null;
    const glare = glaresOf(page).find(isOnFace);
    if (!glare) return 0;
    const place = spotPlace(document, onDocument(glare, box, longerMm(page) / longerMm(document)));
    return { value: glare.radius, at: { ...place, zone: 'portrait' } };
  },
});

const isOnFace = ({ middle: [u, v] }: Glare): boolean =>
  ((u - FACE.x) / FACE.across) ** 2 + ((v - FACE.y) / FACE.down) ** 2 < 1;

const longerMm = ({ widthMm, heightMm }: DocumentSignal): number => Math.max(widthMm, heightMm);

/** A spot on the portrait as one on the document, which is larger by 1 / `scale`. */
function onDocument({ middle, radius, outline }: Glare, { left, top, right, bottom }: Box, scale: number): Spot {
  const at = ([u, v]: Glare['middle']) => documentPoint(left + u * (right - left), top + v * (bottom - top));
  return { middle: at(middle), radius: radius * scale, outline: outline.map(at) };
}
