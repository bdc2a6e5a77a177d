import type { Picture } from '../picture.ts';
import type { DocumentSignal } from '../signals.ts';
import { cornersIn } from './corners.ts';
import { fromUnitSquare } from './pose.ts';

/** Cells along the document's longer side. */
const CELLS = 160;
/** How far it reaches beyond the document, as a share of the longer side. */
const BEYOND = 0.2;

/**
 * The document and what lies around it, straightened together and small: a cell is 1/160 of the longer side. RGBA; alpha
 * is 0 where the frame ends.
 */
export interface Around {
  readonly width: number;
  readonly height: number;
  /** Cells from each edge to the document. */
  readonly margin: number;
  readonly documentWidth: number;
  readonly documentHeight: number;
  readonly data: Uint8ClampedArray;
}

const known = new WeakMap<DocumentSignal, Around>();

export function aroundOf(document: DocumentSignal, picture: Picture): Around {
  const before = known.get(document);
  if (before) return before;
  const around = straightened(document, picture);
  known.set(document, around);
  return around;
}

/** Each cell is the mean of four samples: enough against noise, and print within a cell does not matter here. */
function straightened(document: DocumentSignal, picture: Picture): Around {
  const { width: w, height: h, data: from } = picture;
  const cell = Math.max(document.widthMm, document.heightMm) / CELLS;
  const documentWidth = Math.round(document.widthMm / cell);
  const documentHeight = Math.round(document.heightMm / cell);
  const margin = Math.round(BEYOND * CELLS);
  const width = documentWidth + 2 * margin;
  const height = documentHeight + 2 * margin;
  const data = new Uint8ClampedArray(width * height * 4);
  const [a, b, c, d, e, f, g, i] = fromUnitSquare(cornersIn(document.quad, picture));
  for (let row = 0, o = 0; row < height; row++) {
    for (let column = 0; column < width; column++, o += 4) {
      let red = 0;
      let green = 0;
      let blue = 0;
      let n = 0;
      for (let tap = 0; tap < 4; tap++) {
        const u = (column + 0.25 + 0.5 * (tap & 1) - margin) / documentWidth;
        const v = (row + 0.25 + 0.5 * (tap >> 1) - margin) / documentHeight;
        const scale = 1 / (g * u + i * v + 1);
        const x = (a * u + b * v + c) * scale;
        const y = (d * u + e * v + f) * scale;
        if (!(x >= 0 && y >= 0 && x < w && y < h)) continue;
        const p = ((y | 0) * w + (x | 0)) * 4;
        red += from[p] as number;
        green += from[p + 1] as number;
        blue += from[p + 2] as number;
        n++;
      }
      if (n === 0) continue;
      data[o] = red / n;
      data[o + 1] = green / n;
      data[o + 2] = blue / n;
      data[o + 3] = 255;
    }
  }
  return { width, height, margin, documentWidth, documentHeight, data };
}
