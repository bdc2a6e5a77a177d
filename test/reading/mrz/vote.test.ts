import { describe, expect, it } from 'vitest';
import { decodeAs, type MrzReading, readingOf } from '../../../src/reading/mrz/reading.ts';
import { type MrzVote, voteMrz } from '../../../src/reading/mrz/vote.ts';
import { scoresOf, TD1, TD3 } from './scores.ts';

const frame = (doubts: Parameters<typeof scoresOf>[1] = {}, lines = TD3): MrzReading => {
  const scores = scoresOf(lines, doubts);
  const format = lines.length === 3 ? 'TD1' : 'TD3';
  const decoded = decodeAs(format, scores);
  if (!decoded) throw new Error('not a zone');
  return readingOf(decoded, scores, []);
};
const vote = (...frames: MrzReading[]): MrzVote =>
  frames.reduce<MrzVote | null>(voteMrz, null) ?? expect.fail('no frames');

/** Glare that wanders over the first number, so that no frame shows it whole. */
const glare = { A: 0.03 };
const left = frame({ '1,0': glare, '1,1': glare, '1,2': glare });
const right = frame({ '1,5': glare, '1,6': glare, '1,7': glare });

describe('frames together', () => {
  it('read what neither read alone', () => {
    expect([left.valid, right.valid]).toEqual([false, false]);
    expect(vote(left, right, left, right).reading).toMatchObject({ valid: true, lines: TD3 });
  });

  it('keep a valid reading when bad frames follow', () => {
    expect(vote(frame(), left, left, left).reading).toMatchObject({ valid: true, lines: TD3 });
  });

  it('begin anew with the valid reading of another document', () => {
    expect(vote(left, left, frame({}, TD1))).toMatchObject({ frames: 1, reading: { format: 'TD1', valid: true } });
  });

  it('leave out what is of another format and not valid', () => {
    const state = vote(frame());
    expect(voteMrz(state, frame({ '0,5': glare, '0,6': glare, '0,7': glare }, TD1))).toBe(state);
  });

  it('do not change the state that was given', () => {
    const state = vote(left);
    const before = state.sums.map((sums) => [...sums]);
    voteMrz(state, right);
    expect(state.sums.map((sums) => [...sums])).toEqual(before);
  });
});
