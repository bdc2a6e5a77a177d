import { expect, test } from 'vitest';
import { withoutPrint } from '../../src/finder/closing.ts';

const WIDTH = 24;

/** White paper from column 8 on, on a dark table; what is printed on it is dark. */
function page(printed: (x: number, y: number) => boolean) {
  const data = new Uint8ClampedArray(WIDTH * WIDTH * 4);
  for (let i = 0; i < WIDTH * WIDTH; i++) {
    const [x, y] = [i % WIDTH, Math.floor(i / WIDTH)];
    data.fill(x < 8 ? 40 : printed(x, y) ? 20 : 240, 4 * i, 4 * i + 3);
  }
  return { width: WIDTH, height: WIDTH, data };
}

test('lines of print go, and the edge of the paper stays where it is', () => {
  const closed = withoutPrint(
    page((_, y) => y % 6 < 3),
    2,
  );
  const plain = page(() => false);
  for (let y = 3; y < WIDTH - 3; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const at = 4 * (y * WIDTH + x);
      expect(closed.data[at], `${x}, ${y}`).toBe(plain.data[at]);
    }
  }
});

test('what is as wide as a table stays', () => {
  const photo = page((x, y) => x > 14 && y > 8 && y < 20);
  expect(withoutPrint(photo, 2).data).toEqual(photo.data);
});
