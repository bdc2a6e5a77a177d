import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/checks/rule.ts';
import { asked, begin, type Call, nextCall, skip } from '../../src/rehearsal/call.ts';

const pass = (rule: string): Verdict => ({ rule, is: 'pass', evidence: [] });
const fix = (rule: string): Verdict => ({ rule, is: 'fix', evidence: [] });
const alone = [pass('no-face'), fix('no-document'), pass('too-dark')];
const holding = [pass('no-face'), pass('no-document'), pass('too-dark')];

/** What is seen for so long, frame by frame. */
function shown(call: Call, verdicts: readonly Verdict[], from: number, ms: number): Call {
  let now = from;
  let next = call;
  for (; now <= from + ms; now += 100) next = nextCall(next, verdicts, now);
  return next;
}

describe('a video call asks for', () => {
  test('the face, then the document, then that it is put away', () => {
    let call = shown(begin, alone, 0, 2100);
    expect(asked(call)).toBe('document');
    call = shown(call, holding, 2200, 1600);
    expect(asked(call)).toBe('away');
    call = shown(call, holding, 4000, 3000);
    expect(asked(call)).toBe('away');
    expect(call.advice.shown?.rule).toBe('put-away');
    call = shown(call, alone, 7100, 900);
    expect(asked(call)).toBe(null);
    expect(call.results.map(({ is }) => is)).toEqual(['done', 'done', 'done']);
  });

  test('the face in good light, whatever is held', () => {
    const dark = [pass('no-face'), fix('too-dark'), fix('overlapping')];
    const call = shown(begin, dark, 0, 5000);
    expect(asked(call)).toBe('face');
    expect(call.advice.shown?.rule).toBe('too-dark');
  });

  test('time from anew when it is interrupted', () => {
    let call = shown(begin, alone, 0, 1900);
    call = nextCall(call, [fix('no-face')], 1950);
    call = shown(call, alone, 2000, 1900);
    expect(asked(call)).toBe('face');
    expect(call.progress).toBeGreaterThan(0.9);
  });

  test('nothing where nothing could be judged', () => {
    const call = shown(begin, [{ rule: 'no-face', is: 'unknown', missing: 'faces' }], 0, 5000);
    expect(asked(call)).toBe('face');
  });

  test('what can be left out', () => {
    const call = skip(skip(skip(begin)));
    expect(asked(call)).toBe(null);
    expect(call.results.map(({ task, is }) => [task, is])).toEqual([
      ['face', 'skipped'],
      ['document', 'skipped'],
      ['away', 'skipped'],
    ]);
    expect(skip(call)).toBe(call);
    expect(nextCall(call, alone, 9)).toBe(call);
  });
});
