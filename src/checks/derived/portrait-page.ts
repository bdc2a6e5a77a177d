import type { Picture } from '../picture.ts';
import type { DocumentSignal } from '../signals.ts';
import type { Quad } from '../space.ts';
import { ontoFrame } from './corners.ts';
import { once } from './once.ts';
import { type Box, portraitPlace } from './portrait-place.ts';

/**
 * The portrait on a document as a document of its own, so that what is measured on one can be measured on the other; `page` is
 * `null` where no portrait was seen.
 */
export const portraitPage = once((document: DocumentSignal): { readonly page: DocumentSignal | null } => {
  const { box } = portraitPlace(document);
  return { page: box && cutOut(document, box) };
});

function cutOut(document: DocumentSignal, box: Box): DocumentSignal {
  const { flat, flatLuma, widthMm, heightMm, confidence } = document;
  const [left, top] = [Math.floor(box.left * flat.width), Math.floor(box.top * flat.height)];
  const [width, height] = [
    Math.min(flat.width, Math.ceil(box.right * flat.width)) - left,
    Math.min(flat.height, Math.ceil(box.bottom * flat.height)) - top,
  ];
  const rows = <Data extends Uint8Array | Uint8ClampedArray>(from: Data, to: Data, bytes: number): Data => {
    for (let y = 0; y < height; y++) {
      const start = bytes * ((top + y) * flat.width + left);
      to.set(from.subarray(start, start + bytes * width), bytes * y * width);
    }
    return to;
  };
  const picture: Picture = { width, height, data: rows(flat.data, new Uint8ClampedArray(4 * width * height), 4) };
  const onto = ontoFrame(document);
  const [u, v] = [(x: number) => x / flat.width, (y: number) => y / flat.height];
  const quad: Quad = [
    onto(u(left), v(top)),
    onto(u(left + width), v(top)),
    onto(u(left + width), v(top + height)),
    onto(u(left), v(top + height)),
  ];
  return {
    quad,
    confidence,
    flat: picture,
    flatLuma: { width, height, data: rows(flatLuma.data, new Uint8Array(width * height), 1) },
    widthMm: widthMm * u(width),
    heightMm: heightMm * v(height),
  };
}
