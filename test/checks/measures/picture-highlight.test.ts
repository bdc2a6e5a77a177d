import { expect, test } from 'vitest';
import { pictureHighlight } from '../../../src/checks/measures/picture-highlight.ts';

test.each([
  ['dark room', 20],
  ['daylight', 200],
])('%s', (_, tone) => {
  const luma = { width: 40, height: 40, data: new Uint8Array(1600).fill(tone) };
  expect(pictureHighlight.measure({ luma })).toBe(tone);
});
