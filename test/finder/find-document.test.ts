import { describe, expect, test } from 'vitest';
import { type Corners, overlap, type Point } from '../../src/finder/geometry.ts';
import type { Found, Wanted } from '../../src/finder/index.ts';
import { findDocument } from '../../src/finder/index.ts';
import { aslant, type Colour, card, cream, dark, drawn, inPixels, type Paint, plain, printed } from './drawn.ts';

const page: Wanted = { widthMm: 125, heightMm: 88 };
const sheet: Wanted = { widthMm: 210, heightMm: 297, eitherWay: true };

const stripes =
  (...colours: Colour[]): Paint =>
  (x, y) =>
    colours[Math.floor((x + 0.6 * y) / 17) % colours.length] as Colour;
const tiles: Paint = (x, y) =>
  x % 30 < 2 || y % 30 < 2
    ? [110, 105, 100]
    : ([
        [200, 190, 170],
        [90, 70, 60],
        [150, 60, 40],
      ][(Math.floor(x / 30) * 5 + Math.floor(y / 30) * 7) % 3] as unknown as Colour);

test.each<[string, Wanted, Parameters<typeof drawn>[0], number]>([
  ['a card on a dark table', card, { table: plain(dark), page: printed(cream), corners: aslant }, 0.98],
  [
    'a dark card on a light table',
    card,
    { table: plain([205, 200, 190]), page: printed([40, 60, 110], cream), corners: aslant },
    0.98,
  ],
  [
    'a light card on a light table',
    card,
    { table: plain([196, 196, 192]), page: printed(cream), corners: aslant },
    0.97,
  ],
  [
    'on stripes',
    card,
    { table: stripes([200, 40, 40], [30, 90, 60], [210, 200, 60]), page: printed(cream), corners: aslant },
    0.97,
  ],
  ['on tiles', card, { table: tiles, page: printed([235, 238, 245]), corners: aslant }, 0.97],
  [
    'in the dark, with noise',
    card,
    { table: plain([5, 5, 6]), page: printed([38, 38, 35], [6, 6, 6]), corners: aslant, grain: 12 },
    0.97,
  ],
  [
    'a black band across the card, on black',
    card,
    {
      table: plain([30, 30, 32]),
      page: (u, v) => (v > 0.5 && v < 0.6 ? [30, 30, 32] : printed(cream)(u, v)),
      corners: aslant,
    },
    0.97,
  ],
  [
    'a finger on the edge',
    card,
    {
      table: plain(dark),
      page: printed(cream),
      corners: aslant,
      over: (x, y) => (x > 150 && x < 178 && y > 150 ? [190, 134, 100] : null),
    },
    0.97,
  ],
  [
    'a black frame around it, as of a screen',
    card,
    {
      table: plain([120, 82, 52]),
      page: printed(cream),
      corners: aslant,
      over: (x, y) => (insideOf(aslant, x, y, 14) ? [10, 10, 12] : null),
    },
    0.97,
  ],
  [
    'with a shadow beside it',
    card,
    {
      table: (x, y) =>
        insideOf(
          [
            [45, 58],
            [279, 44],
            [292, 199],
            [38, 205],
          ],
          x,
          y,
          0,
          true,
        )
          ? [142, 142, 139]
          : [205, 205, 200],
      page: printed(cream),
      corners: aslant,
    },
    0.97,
  ],
  [
    'a passport page',
    page,
    {
      table: plain(dark),
      page: printed([214, 226, 210]),
      corners: [
        [60, 40],
        [266, 46],
        [262, 192],
        [56, 184],
      ],
    },
    0.98,
  ],
  [
    'a sheet',
    sheet,
    {
      width: 240,
      height: 320,
      table: plain([150, 100, 60]),
      page: printed([240, 240, 236]),
      corners: [
        [50, 40],
        [196, 52],
        [188, 262],
        [34, 248],
      ],
    },
    0.98,
  ],
  [
    'a sheet lying on its side',
    sheet,
    {
      table: plain(dark),
      page: printed([240, 240, 236]),
      corners: [
        [52, 40],
        [272, 46],
        [268, 200],
        [46, 196],
      ],
    },
    0.98,
  ],
])('%s', (_, wanted, scene, least) => {
  const picture = drawn(scene);
  const found = findDocument(picture, wanted);
  expect(found).not.toBeNull();
  expect(overlap(inPixels(found as Found, picture), scene.corners)).toBeGreaterThan(least);
});

/** Whether a place lies in a quadrangle made larger by a rim, and, unless it is the whole, not in the quadrangle itself. */
function insideOf(corners: Corners, x: number, y: number, rim: number, whole = false): boolean {
  const depths = corners.map(([ax, ay], i) => {
    const [bx, by] = corners[(i + 1) % 4] as Point;
    return ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
  });
  const depth = Math.min(...depths);
  return depth > -rim && (whole || depth < 0);
}

test.each<[string, Parameters<typeof drawn>[0]]>([
  ['an empty table', { table: plain(dark), page: plain(dark), corners: aslant }],
  [
    'stripes alone',
    {
      table: stripes([200, 40, 40], [30, 90, 60]),
      page: stripes([200, 40, 40], [30, 90, 60]),
      corners: [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 2],
      ],
    },
  ],
  [
    'a spot of light',
    {
      table: (x, y) => {
        const l = 40 + 200 * Math.exp(-((x - 160) ** 2 + (y - 120) ** 2) / 3000);
        return [l, l, l];
      },
      page: plain(dark),
      corners: [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 2],
      ],
    },
  ],
])('nothing is found: %s', (_, scene) => {
  expect(findDocument(drawn(scene), card)).toBeNull();
});

describe('cut off', () => {
  test.each<[string, Corners, (quad: Corners) => boolean]>([
    [
      'at the right',
      [
        [110, 50],
        [358, 50],
        [358, 206],
        [110, 206],
      ],
      ([, b, c]) => b[0] > 335 && c[0] > 335 && b[0] < 380,
    ],
    [
      'at the left',
      [
        [-40, 40],
        [210, 40],
        [210, 198],
        [-40, 198],
      ],
      ([a, , , d]) => a[0] < -15 && d[0] < -15 && a[0] > -60,
    ],
    [
      'at the top',
      [
        [50, -30],
        [266, -30],
        [266, 106],
        [50, 106],
      ],
      ([a, b]) => a[1] < -12 && b[1] < -12,
    ],
  ])('%s: the shape tells where it goes on', (_, corners, right) => {
    const picture = drawn({ table: plain(dark), page: printed(cream), corners });
    const found = findDocument(picture, card);
    expect(found && right(inPixels(found, picture))).toBe(true);
  });
});

describe('the first corner is the top left of the document', () => {
  const turned = (by: number): Corners =>
    [
      [-88, -56],
      [88, -56],
      [88, 56],
      [-88, 56],
    ].map(([x, y]): Point => {
      const [c, s] = [Math.cos((by * Math.PI) / 180), Math.sin((by * Math.PI) / 180)];
      return [160 + (x as number) * c - (y as number) * s, 120 + (x as number) * s + (y as number) * c];
    }) as unknown as Corners;

  test.each([-40, -20, 0, 20, 40])('turned by %d°', (by) => {
    const picture = drawn({ table: plain(dark), page: printed(cream), corners: turned(by) });
    const [first] = inPixels(findDocument(picture, card) as Found, picture);
    const [x, y] = turned(by)[0];
    expect(Math.hypot(first[0] - x, first[1] - y)).toBeLessThan(3);
  });
});

test('confidence falls with what is seen of the border', () => {
  const confidence = (page: Colour): number =>
    findDocument(drawn({ table: plain([190, 190, 186]), page: printed(page), corners: aslant }), card)?.confidence ?? 0;
  expect(confidence([250, 248, 240])).toBeGreaterThan(confidence([205, 204, 200]));
});

test('a picture of any size is taken', () => {
  for (const [width, height] of [
    [1, 1],
    [3, 200],
    [17, 9],
    [64, 48],
  ] as const) {
    const picture = { width, height, data: new Uint8ClampedArray(width * height * 4).fill(128) };
    expect(findDocument(picture, card)).toBeNull();
  }
});

test.each([
  [320, 225, true],
  [320, 240, false],
  [320, 213, false],
  [320, 200, false],
  [320, 180, false],
])('a scan that is all page is found, a frame of print of %i × %i: %s', (width, height, is) => {
  const all: Corners = [
    [-9, -9],
    [width + 9, -9],
    [width + 9, height + 9],
    [-9, height + 9],
  ];
  const scan = drawn({ width, height, table: plain(dark), page: printed(cream), corners: all });
  const found = findDocument(scan, page);
  expect(found !== null).toBe(is);
  if (found) expect(overlap(inPixels(found, scan), all)).toBeGreaterThan(0.8);
});
