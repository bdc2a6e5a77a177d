import { describe, expect, test } from 'vitest';
import { type KindId, kindIds, kindOf } from '../../src/checks/kinds/index.ts';
import { cornerMarks, outline, type Window, windowsFor } from '../../src/components/coach/window.ts';

const frames: [string, number, number][] = [
  ['phone', 390, 640],
  ['small phone', 320, 440],
  ['desktop', 960, 540],
];

describe.each(frames)('on a %s', (_, width, height) => {
  test.each(kindIds)('the window for %s lies in the frame and has the right shape', (id: KindId) => {
    const kind = kindOf(id);
    const windows = windowsFor(kind, width, height);
    for (const { x, y, width: w, height: h } of windows) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + w).toBeLessThanOrEqual(width);
      expect(y + h).toBeLessThanOrEqual(height);
    }
    const [window, second] = windows as [Window, Window?];
    if (second) {
      expect(second.x >= window.x + window.width || second.y >= window.y + window.height).toBe(true);
      expect(second.width / second.height).toBeCloseTo(1.586, 2);
      return;
    }
    expect(window.x * 2 + window.width).toBeCloseTo(width);
    expect(window.y * 2 + window.height).toBeCloseTo(height);
    if (kind.format === 'id-1') expect(window.width / window.height).toBeCloseTo(1.586, 2);
    if (kind.format === 'a4') expect(window.width).toBeLessThan(window.height);
  });
});

test('outlines are closed and hold no broken numbers', () => {
  for (const id of kindIds) {
    for (const window of windowsFor(kindOf(id), 390, 640)) {
      expect(outline(window)).toMatch(/^M.*Z$/);
      expect(outline(window) + cornerMarks(window)).not.toMatch(/NaN|undefined|Infinity/);
    }
  }
});
