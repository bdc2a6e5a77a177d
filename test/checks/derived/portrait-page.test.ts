import { expect, test } from 'vitest';
import { ontoFrame } from '../../../src/checks/derived/corners.ts';
import { portraitPage } from '../../../src/checks/derived/portrait-page.ts';
import { portraitPlace } from '../../../src/checks/derived/portrait-place.ts';
import { card, drawnDocument, withPortrait } from '../../fixtures/drawn-document.ts';

test('the portrait is cut out with its pixels, its size and its corners', () => {
  const { document } = drawnDocument({ page: withPortrait(card) });
  const { box } = portraitPlace(document);
  const { page } = portraitPage(document);
  if (!box || !page) throw new Error('no portrait');
  expect(page.widthMm).toBeCloseTo(85.6 * (box.right - box.left), 0);
  expect(page.heightMm).toBeCloseTo(53.98 * (box.bottom - box.top), 0);
  expect(page.flat.data).toHaveLength(4 * page.flat.width * page.flat.height);
  expect(page.flatLuma).toMatchObject({ width: page.flat.width, height: page.flat.height });
  // Its first pixel, where it was.
  const { flat } = document;
  const first = Math.floor(box.top * flat.height) * flat.width + Math.floor(box.left * flat.width);
  expect([...page.flat.data.slice(0, 3)]).toEqual([...flat.data.slice(4 * first, 4 * first + 3)]);
  expect(page.flatLuma.data[0]).toBe(document.flatLuma.data[first]);
  const [x, y] = ontoFrame(document)(box.left, box.top);
  expect(page.quad[0][0]).toBeCloseTo(x, 2);
  expect(page.quad[0][1]).toBeCloseTo(y, 2);
});

test('none without a portrait', () => expect(portraitPage(drawnDocument().document).page).toBeNull());
