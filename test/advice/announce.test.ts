import { expect, test } from 'vitest';
import { nextAnnouncement, silent } from '../../src/advice/announce.ts';

/** Plays [milliseconds, text] and lists [milliseconds, said]. */
function play(frames: [number, string, boolean?][]): [number, string][] {
  let state = silent;
  const said: [number, string][] = [];
  for (const [now, text, urgent] of frames) {
    const next = nextAnnouncement(state, text, now, urgent);
    state = next.state;
    if (next.say !== null) said.push([now, next.say]);
  }
  return said;
}

test.each<[string, [number, string, boolean?][], [number, string][]]>([
  [
    'waits until it is stable',
    [
      [0, 'a'],
      [600, 'a'],
      [700, 'a'],
    ],
    [[700, 'a']],
  ],
  [
    'what changes at once is not said',
    [
      [0, 'a'],
      [300, 'b'],
      [600, 'a'],
      [900, 'b'],
    ],
    [],
  ],
  [
    'two sentences stand three seconds apart',
    [
      [0, 'a'],
      [700, 'a'],
      [1000, 'b'],
      [2000, 'b'],
      [3700, 'b'],
    ],
    [
      [700, 'a'],
      [3700, 'b'],
    ],
  ],
  [
    'the same is repeated after six',
    [
      [0, 'a'],
      [700, 'a'],
      [1500, 'a'],
      [5000, 'a'],
      [6700, 'a'],
    ],
    [
      [700, 'a'],
      [6700, 'a'],
    ],
  ],
  [
    'the photo is told at once',
    [
      [0, 'a'],
      [700, 'a'],
      [800, 'taken', true],
    ],
    [
      [700, 'a'],
      [800, 'taken'],
    ],
  ],
  [
    'silence says nothing',
    [
      [0, ''],
      [5000, ''],
    ],
    [],
  ],
])('%s', (_, frames, said) => expect(play(frames)).toEqual(said));
