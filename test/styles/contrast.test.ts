import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** What is written or drawn on what. A colour that gets a new ground has to be measured on it here. */
const css = readFileSync(new URL('../../src/styles/base.css', import.meta.url), 'utf8');
const dark = css.indexOf('@media (prefers-color-scheme: dark)');
const byDay = colours(css.slice(0, dark));
const byNight = colours(css.slice(dark));
const themes = { light: byDay, dark: { ...byDay, ...byNight } };

const grounds = (front: string) => ['paper', 'surface', 'sunken'].map((ground) => [front, ground] as const);

/** Words: WCAG 1.4.3 asks for 4.5 : 1. */
const words: readonly (readonly [front: string, ground: string])[] = [
  ...['ink', 'muted', 'brand'].flatMap(grounds),
  ...['right', 'amber', 'danger'].flatMap((front) => grounds(front).slice(0, 2)),
  ...['brand-soft', 'amber-soft', 'right-soft', 'danger-soft'].map((ground) => ['ink', ground] as const),
  ['muted', 'brand-soft'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['on-danger', 'danger'],
  ['brand', 'brand-soft'],
  ['amber', 'amber-soft'],
  ['right', 'right-soft'],
  ['danger', 'danger-soft'],
];

/** Outlines of controls and what drawings are made of: WCAG 1.4.11 asks for 3 : 1. */
const shapes: typeof words = [
  ...['edge', 'focus', 'amber-mark'].flatMap(grounds),
  ...['brand-soft', 'draw-paper', 'draw-cloth', 'draw-light'].map((ground) => ['ink', ground] as const),
  ['right', 'brand-soft'],
];

describe.each(Object.entries(themes))('%s', (_, theme) => {
  test.each(words)('%s on %s can be read', (front, ground) => {
    expect(contrast(theme, front, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(shapes)('%s on %s can be seen', (front, ground) => {
    expect(contrast(theme, front, ground)).toBeGreaterThanOrEqual(3);
  });
});

test('the dark theme has its own of every colour', () => {
  expect(Object.keys(byNight).sort()).toEqual(Object.keys(byDay).sort());
});

test('black on white is 21 : 1, as WCAG says', () => {
  expect(contrast({ a: '#000000', b: '#ffffff' }, 'a', 'b')).toBeCloseTo(21);
});

function colours(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function contrast(theme: Readonly<Record<string, string>>, front: string, ground: string): number {
  const [a, b] = [luminance(theme[front]!), luminance(theme[ground]!)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
