import { describe, expect, test } from 'vitest';
import { type MovementId, movements } from '../../src/rehearsal/movements.ts';
import { type Seen, seenIn } from '../../src/rehearsal/seen.ts';
import { type Drawn, drawnFace } from '../fixtures/drawn-face.ts';

/** What is seen of a drawn face of known pose and expression. */
function seen(change: Partial<Drawn>): Seen {
  const { face, picture } = drawnFace(change);
  const { width, height } = picture;
  const at = (index: number): readonly [number, number] => {
    const [x, y] = face.points[index] ?? [Number.NaN, Number.NaN];
    return [x * width, y * height];
  };
  return seenIn(at, face.pose, Math.max(width, height));
}

const rest = seen({});
const extent = (id: MovementId, change: Partial<Drawn>): number => movements[id].extent(seen(change), rest);

describe('how far a drawn face went', () => {
  test.each<[MovementId, Partial<Drawn>, number, number]>([
    ['turn-left', { yawDeg: 25 }, 25, 1],
    ['turn-left', { yawDeg: -25 }, -25, 1],
    ['turn-right', { yawDeg: -25 }, 25, 1],
    ['nod', { pitchDeg: -20 }, 20, 1],
    ['nod', { pitchDeg: 10 }, -10, 1],
    ['blink', { eyes: 0 }, 1, 0.02],
    ['blink', { eyes: 0.5 }, 0.5, 0.02],
    // The distance from the eyes to the chin is 10.8 cm in the drawn face whose eyes are 6 cm apart.
    ['open-mouth', { mouth: 0.25 }, 27, 2],
  ])('%s, %j', (id, change, expected, tolerance) => {
    expect(Math.abs(extent(id, change) - expected)).toBeLessThan(tolerance);
  });

  test.each<[string, Partial<Drawn>]>([
    ['nearer', { distanceCm: 28 }],
    ['at the side', { x: 0.35 }],
    ['in a wide picture', { width: 640, height: 360 }],
  ])('is the same %s', (_, change) => {
    expect(extent('turn-left', { ...change, yawDeg: 25 })).toBeCloseTo(25, 0);
    expect(extent('blink', { ...change, eyes: 0 })).toBeCloseTo(1, 1);
    expect(seen({ ...change, mouth: 0.25 }).mouthMm / seen({ mouth: 0.25 }).mouthMm).toBeCloseTo(1, 1);
  });
});

test('one movement is not taken for another', () => {
  for (const [id, change] of [
    ['blink', { yawDeg: 25 }],
    ['open-mouth', { yawDeg: 25 }],
    ['nod', { yawDeg: 25 }],
    ['turn-left', { pitchDeg: -20 }],
    ['nod', { mouth: 0.25 }],
    ['blink', { mouth: 0.25 }],
  ] satisfies [MovementId, Partial<Drawn>][]) {
    expect(extent(id, change), id).toBeLessThan(movements[id].back);
  }
});

test('a face farther away is lower in the picture', () => {
  expect(seen({ distanceCm: 70 }).share / rest.share).toBeCloseTo(0.5, 1);
});
