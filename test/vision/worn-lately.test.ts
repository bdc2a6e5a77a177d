import { expect, test } from 'vitest';
import { meanOf, VIEWS, type View, wornIn } from '../../src/checks/derived/worn.ts';
import { WornLately } from '../../src/vision/worker/worn-lately.ts';
import { drawnFace, features } from '../fixtures/drawn-face.ts';

const bare = drawnFace().face.portrait;
const hairOverAnEye = drawnFace({ paint: (x, y) => (x > 0.4 && y > -2 ? [60, 40, 30] : features(x, y)) }).face.portrait;
const [first, second] = VIEWS as unknown as readonly [View, View];

test('an answer serves for a while, the next one is of another view, and both count', () => {
  const lately = new WornLately();
  const once = lately.ask(hairOverAnEye, 0);
  expect(once).toEqual(wornIn(hairOverAnEye, first));
  expect(lately.ask(bare, 300)).toEqual(once);
  expect(lately.ask(bare, 500)).toEqual(meanOf([wornIn(hairOverAnEye, first), wornIn(bare, second)]));
});

test('who wears nothing is looked at less often', () => {
  const lately = new WornLately();
  const once = lately.ask(bare, 0);
  expect(Math.max(...Object.values(once))).toBeLessThan(-1.5);
  expect(lately.ask(hairOverAnEye, 1100)).toEqual(once);
  expect(lately.ask(hairOverAnEye, 1200)).not.toEqual(once);
});

test('what has changed is said at its second look', () => {
  const lately = new WornLately();
  for (let at = 0; at <= 2000; at += 500) lately.ask(hairOverAnEye, at);
  lately.ask(bare, 2500);
  expect(lately.ask(bare, 3000).eyesCovered).toBeLessThan(0);
});

test('what was seen long ago, or by another camera, does not count', () => {
  const lately = new WornLately();
  for (let at = 10_000; at <= 12_000; at += 500) lately.ask(hairOverAnEye, at);
  expect(lately.ask(bare, 15_000).eyesCovered).toBeLessThan(0);
  expect(lately.ask(hairOverAnEye, 100).eyesCovered).toBeGreaterThan(0);
});
