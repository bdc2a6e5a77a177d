import { describe, expect, it, test } from 'vitest';
import type { Format } from '../../../src/reading/mrz/layouts.ts';
import { decodeAs, readingOf } from '../../../src/reading/mrz/reading.ts';
import { FRENCH, LONG_NUMBER, scoresOf, TD1, TD2, TD3, VISA } from './scores.ts';

const read = (format: Format, lines: readonly string[], doubts: Parameters<typeof scoresOf>[1] = {}) => {
  const scores = scoresOf(lines, doubts);
  const decoded = decodeAs(format, scores);
  return decoded && readingOf(decoded, scores, []);
};

/** The text with some characters set to others. */
const changed = (lines: readonly string[], line: number, column: number, character: string): string[] =>
  lines.map((text, l) => (l === line ? text.slice(0, column) + character + text.slice(column + 1) : text));

describe('what is sure', () => {
  test.each<[string, Format, readonly string[]]>([
    ['passport', 'TD3', TD3],
    ['card', 'TD1', TD1],
    ['larger card', 'TD2', TD2],
    ['visa, which has no digit over everything', 'TD3', VISA],
    ['card whose number is longer than its field', 'TD1', LONG_NUMBER],
    ['French card of 1988', 'TD2', FRENCH],
  ])('%s is valid as it stands', (_, format, lines) => {
    const reading = read(format, lines);
    expect(reading?.lines).toEqual(lines);
    expect(reading).toMatchObject({ format, valid: true, corrected: [] });
  });

  it('comes with its fields', () => {
    expect(read('TD3', TD3)?.fields).toEqual({
      documentCode: 'P',
      issuingState: 'UTO',
      surname: 'ERIKSSON',
      givenNames: 'ANNA MARIA',
      documentNumber: 'L898902C3',
      nationality: 'UTO',
      birthDate: '740812',
      sex: 'female',
      expiryDate: '120415',
    });
  });

  test.each([
    ['number', 1, 3],
    ['birth date', 1, 14],
    ['expiry date', 1, 22],
    ['personal number', 1, 30],
    ['last digit', 1, 43],
  ])('is not valid with a wrong %s', (_, line, column) => {
    const wrong = changed(TD3, line, column, TD3[line]?.[column] === '4' ? '7' : '4');
    expect(read('TD3', wrong)).toMatchObject({ valid: false, lines: wrong });
  });
});

describe('what is doubtful', () => {
  test.each<[string, number, number, Record<string, number>]>([
    ['8 that looks like a B', 1, 1, { B: 0.7, '8': 0.25 }],
    ['0 of a date that looks like an O', 1, 15, { O: 0.9, '0': 0.08 }],
    ['filler of a name that looks like a K', 0, 13, { K: 0.5, '<': 0.45 }],
    ['digit of the composite', 1, 43, { '8': 0.6, '0': 0.35 }],
  ])('%s', (_, line, column, shares) => {
    const reading = read('TD3', TD3, { [`${line},${column}`]: shares });
    if (line === 1) expect(reading).toMatchObject({ lines: TD3, valid: true });
    const seen = Object.entries(shares).sort(([, a], [, b]) => b - a)[0]?.[0];
    const written = reading?.lines[line]?.[column];
    expect(reading?.corrected).toEqual(seen === written ? [] : [{ line, column, seen, written }]);
  });

  it('takes a digit for its letter in a name', () => {
    const reading = read('TD3', TD3, { '0,9': { '5': 0.95, S: 0.04 } });
    expect(reading).toMatchObject({
      lines: TD3,
      valid: true,
      corrected: [{ line: 0, column: 9, seen: '5', written: 'S' }],
    });
  });

  it('writes only fillers behind the end of the names', () => {
    const reading = read('TD3', TD3, { '0,35': { X: 0.8, '<': 0.19 } });
    expect(reading?.lines).toEqual(TD3);
    expect(reading?.valid).toBe(false);
  });

  it('invents nothing: three doubts that only a search could settle leave it unread', () => {
    const doubt = { '5': 0.24, '6': 0.23, '8': 0.22, '9': 0.21 };
    const reading = read('TD3', TD3, { '1,0': doubt, '1,1': doubt, '1,2': doubt });
    expect(reading?.valid).toBe(false);
  });

  it('does not trust print in which much had to be corrected', () => {
    const doubt = (seen: string, written: string) => ({ [seen]: 0.5, [written]: 0.49 });
    const three = {
      '1,14': doubt('A', '4'),
      '1,15': doubt('O', '0'),
      '1,16': doubt('B', '8'),
      '1,22': doubt('Z', '2'),
    };
    expect(read('TD3', TD3, three)?.valid).toBe(true);
    expect(read('TD3', TD3, { ...three, '1,26': doubt('S', '5') })?.valid).toBe(false);
  });

  it('says how sure the least certain character is', () => {
    const reading = read('TD3', TD3, { '0,6': { R: 0.8, P: 0.19 } });
    expect(reading?.confidence).toBeCloseTo(0.8, 1);
  });
});
