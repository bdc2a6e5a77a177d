import { expect, test } from 'vitest';
import { nextHold, released } from '../../src/advice/hold.ts';

/** Plays frames [milliseconds, good] and gives the last answer. */
const play = (frames: [number, boolean][]) =>
  frames.reduce((last, [now, good]) => nextHold(last.state, good, now, 1000), {
    state: released,
    progress: 0,
    done: false,
    broken: false,
  });

test.each<[string, [number, boolean][], { progress: number; done: boolean; broken: boolean }]>([
  ['nothing yet', [[0, false]], { progress: 0, done: false, broken: false }],
  [
    'half way',
    [
      [0, true],
      [500, true],
    ],
    { progress: 0.5, done: false, broken: false },
  ],
  [
    'a second of good frames',
    [
      [0, true],
      [500, true],
      [1000, true],
    ],
    { progress: 1, done: true, broken: false },
  ],
  [
    'three bad frames are forgiven',
    [
      [0, true],
      [100, false],
      [200, false],
      [300, false],
      [1000, true],
    ],
    { progress: 1, done: true, broken: false },
  ],
  [
    'the fourth breaks it',
    [
      [0, true],
      [100, false],
      [200, false],
      [300, false],
      [400, false],
    ],
    { progress: 0, done: false, broken: true },
  ],
  [
    'a bad frame never takes the photo',
    [
      [0, true],
      [900, true],
      [1100, false],
    ],
    { progress: 1, done: false, broken: false },
  ],
  [
    'after a break it begins anew',
    [
      [0, true],
      [1, false],
      [2, false],
      [3, false],
      [4, false],
      [600, true],
      [1100, true],
    ],
    { progress: 0.5, done: false, broken: false },
  ],
])('%s', (_, frames, expected) => expect(play(frames)).toMatchObject(expected));
