import { describe, expect, test } from 'vitest';
import { betterLens, distanceM, type Lens, lensOf, nearFocusZoom, tooNearCm } from '../../src/advice/lens.ts';
import { formats } from '../../src/checks/kinds/index.ts';

const CARD = formats['id-1'].widthMm;
const PAGE = formats.td3.widthMm;
const LETTER = formats.a4.heightMm;
/** A card as wide as the window of a phone held upright: 86 % of 1080 of 1920 pixels. */
const FILLS = (0.86 * 1080) / 1920;

const lens = (change: Partial<Lens> = {}): Lens => ({ nearestM: null, zoom: 1, zooms: [1, 1], count: 1, ...change });

test.each([
  ['nothing', {}, undefined, lens()],
  ['an iPhone', { focusDistance: { min: 0.2 }, zoom: { min: 1, max: 10 } }, 1, lens({ nearestM: 0.2, zooms: [1, 10] })],
  ['a camera of several lenses', { zoom: { min: 0.5, max: 8 } }, 2, lens({ zoom: 2, zooms: [0.5, 8] })],
  ['what is no distance of a phone', { focusDistance: { min: 10 } }, undefined, lens()],
  ['a fixed lens', { focusDistance: { min: 0 } }, 0, lens()],
])('what is told: %s', (_, capabilities, zoom, expected) => expect(lensOf(capabilities, zoom, 1)).toEqual(expected));

test.each([
  ['a card that fills the frame', FILLS, CARD, 1, 0.14],
  ['half as large', FILLS / 2, CARD, 1, 0.28],
  ['as large, by zoom', FILLS, CARD, 2, 0.28],
  ['a passport page', FILLS, PAGE, 1, 0.21],
])('distance: %s', (_, share, mm, zoom, expected) => expect(distanceM(share, mm, zoom)).toBeCloseTo(expected, 2));

describe('blurred because it is nearer than the lens can focus', () => {
  test.each([
    ['an iPhone Pro over a card', FILLS, CARD, lens({ nearestM: 0.2 }), 23],
    ['the same from further away', FILLS / 2, CARD, lens({ nearestM: 0.2 }), null],
    ['the same with zoom', FILLS, CARD, lens({ nearestM: 0.2, zoom: 1.7 }), null],
    ['a lens that focuses near', FILLS, CARD, lens({ nearestM: 0.08 }), null],
    ['a letter is far enough', FILLS, LETTER, lens({ nearestM: 0.2 }), null],
    ['a lens that tells nothing, at a usual distance', FILLS, CARD, lens(), null],
    ['a lens that tells nothing, very near', 0.65, CARD, lens(), 0],
  ])('%s', (_, share, mm, of, cm) => expect(tooNearCm(share, mm, of)).toBe(cm));
});

describe('zoom, so that a document fills the frame from where it is sharp', () => {
  test.each([
    ['a card', { nearestM: 0.2 }, CARD, 1.51],
    ['a passport page', { nearestM: 0.2 }, PAGE, 1.03],
    ['a letter needs none', { nearestM: 0.2 }, LETTER, 1],
    ['no more than there is', { nearestM: 0.3, zooms: [1, 1.2] as const }, CARD, 1.2],
    ['a lens without zoom', { nearestM: 0.2, zooms: [1, 1] as const }, CARD, 1],
    ['a lens that focuses near', { nearestM: 0.12 }, CARD, 1],
    ['a lens that tells nothing', {}, CARD, 1],
  ])('%s', (_, change, mm, expected) => {
    expect(nearFocusZoom(lens({ zooms: [1, 5], ...change }), mm)).toBeCloseTo(expected, 2);
  });
});

describe('another lens', () => {
  const wide = { deviceId: 'wide', label: 'Back Camera', focusDistance: { min: 0.2 }, zoom: { min: 1, max: 10 } };
  const ultra = {
    deviceId: 'ultra',
    label: 'Back Ultra Wide Camera',
    focusDistance: { min: 0.02 },
    zoom: { min: 1, max: 5 },
  };
  const triple = {
    deviceId: 'triple',
    label: 'Rückseitige Dreifachkamera',
    focusDistance: { min: 0.02 },
    zoom: { min: 0.5, max: 15 },
    torch: true,
  };
  const dual = { deviceId: 'dual', label: 'Back Dual Wide Camera', focusDistance: { min: 0.02 } };
  const far = lens({ nearestM: 0.2 });

  test.each([
    ['the one of several lenses, whatever it is called', far, [wide, ultra, triple], 'triple'],
    ['the one with a light', far, [dual, triple], 'triple'],
    ['by its name where nothing else is told', far, [wide, dual], 'dual'],
    ['never a single one', far, [wide, ultra], null],
    ['none where this one focuses near', lens({ nearestM: 0.1 }), [triple], null],
    ['none where nothing is told', lens(), [triple], null],
  ])('%s', (_, current, choices, expected) => expect(betterLens(current, choices)).toBe(expected));
});
