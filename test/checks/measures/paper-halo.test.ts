import { expect, test } from 'vitest';
import { paperHalo } from '../../../src/checks/measures/paper-halo.ts';
import type { Picture } from '../../../src/checks/picture.ts';
import { type DrawnDocument, drawnDocument, placed } from '../../fixtures/drawn-document.ts';
import { blur } from '../../fixtures/drawn-face.ts';

const small = { corners: placed(340, 214) };
const haloOf = (change: Partial<DrawnDocument> = {}) => paperHalo.measure(drawnDocument({ ...small, ...change }));

/** Grease spreads a share of all light widely: half of what is lost comes back as the picture out of focus, far out. */
const smeared =
  (share: number) =>
  (picture: Picture): Picture => {
    const wide = blur(22, 22)(picture);
    const light = (value: number): number => (value / 255) ** 2.2;
    const data = picture.data.map((value, i) =>
      i % 4 === 3 ? value : 255 * ((1 - share) * light(value) + share * light(wide.data[i] as number)) ** (1 / 2.2),
    );
    return { ...picture, data };
  };

test('a clean lens leaves the table dark up to the paper', () => {
  expect(haloOf()).toBeLessThan(0.008);
});

test('a lens out of focus too', () => {
  expect(haloOf({ lens: blur(3, 3) })).toBeLessThan(0.012);
});

test('grease lays light of the paper on the table', () => {
  expect(haloOf({ lens: smeared(0.25) })).toBeGreaterThan(0.016);
});

test('on a table as light as paper nothing can be told', () => {
  expect(haloOf({ table: () => [224, 226, 220] })).toBeNull();
});
