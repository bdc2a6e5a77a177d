import { describe, expect, test } from 'vitest';
import { numberDoubts, withCheck } from '../../../src/checks/data/numbers.ts';
import { asked } from './rows.ts';

const ask = (typed: string, read = '', nationality = '', birthDate: string | null = null): string => {
  const document = read || nationality ? { documentNumber: read, nationality } : null;
  return asked(numberDoubts(typed, { document, birthDate }));
};

// Specimens of standards and documents, none of them anybody's.
describe('by its own check digit', () => {
  test.each<readonly [string, string]>([
    ['11010519491231002X', ''],
    ['11010519491231002x', ''],
    ['110105 19491231 002X', ''],
    ['１１０１０５１９４９１２３１００２Ｘ', ''],
    ['440524188001010014', ''],
    ['11010519491231002O', 'number-check'],
    ['110105194912310021', 'number-check'],
    ['110105194912310O2X', 'number-look-alike: 11010519491231002X'],
    ['I1010519491231002X', 'number-look-alike: 11010519491231002X'],
    ['11010519491331002X', 'number-check'],
    ['110105491231002', 'number-old: 11010519491231002X'],
    ['A123456(3)', ''],
    ['A123456（3）', ''],
    ['AB987654(3)', ''],
    ['A123456(4)', 'number-check'],
    ['C668668(E)', ''],
    ['A123456789', ''],
    ['A123456788', 'number-check'],
    ['F131104093', ''],
    ['A800000014', ''],
    ['A800000015', 'number-check'],
  ])('%s: %s', (typed, said) => expect(ask(typed)).toBe(said));

  test.each<readonly [string, string | null, string]>([
    ['11010519491231002X', '1949-12-31', ''],
    ['11010519491231002X', null, ''],
    ['11010519491231002X', '1949-12-13', 'number-birth: 1949-12-31'],
  ])('%s of somebody born %s: %s', (typed, born, said) => expect(ask(typed, '', '', born)).toBe(said));

  test('ISO 7064 MOD 11-2 over the example of GB 11643', () => {
    expect(withCheck('11010519491231002')).toBe('11010519491231002X');
    expect(withCheck('44052418800101001')).toBe('440524188001010014');
  });
});

describe('beside the document', () => {
  test.each<readonly [string, string, string]>([
    ['E12345678', 'E12345678', ''],
    ['e1234 5678', 'E12345678', ''],
    ['L898902C3', 'L898902C3', ''],
    ['C01X00T47', 'C01X00T47', ''],
    ['12-34.56/789', '123456789', ''],
    ['', 'E12345678', ''],
    ['CO1X00T47', 'C01X00T47', 'number-look-alike: C01X00T47'],
    ['E12345G78', 'E12345678', 'number-differs: E12345678'],
    ['1234S6789', '123456789', 'number-look-alike: 123456789'],
    ['12345678B', '123456788', 'number-look-alike: 123456788'],
    ['l898902C3', '1898902C3', 'number-look-alike: 1898902C3'],
    ['E12345687', 'E12345678', 'number-differs: E12345678'],
    ['E1234567', 'E12345678', 'number-differs: E12345678'],
    // A resident's own number beside the passport's is another number.
    ['11010519491231002X', 'E12345678', ''],
  ])('%s, read %s: %s', (typed, read, said) => expect(ask(typed, read)).toBe(said));
});

describe('by the places of a state’s numbers', () => {
  test.each<readonly [string, string, string]>([
    ['E12345678', 'CHN', ''],
    ['EA1234567', 'CHN', ''],
    ['123456789', 'USA', ''],
    ['A12345678', 'USA', ''],
    ['123456789', 'GBR', ''],
    ['AB123456', 'CAN', ''],
    ['TK1234567', 'JPN', ''],
    ['M12345678', 'KOR', ''],
    ['M123A4567', 'KOR', ''],
    ['A1234567', 'IND', ''],
    ['AB123456', 'BRA', ''],
    ['12AB34567', 'FRA', ''],
    ['YA1234567', 'ITA', ''],
    ['PA1234567', 'AUS', ''],
    ['51 1234567', 'RUS', ''],
    ['U12345678', 'TUR', ''],
    ['P1234567A', 'PHL', ''],
    ['E1234567A', 'SGP', ''],
    // States and forms that are not known here are never doubted.
    ['C01X00T47', 'D', ''],
    ['E123', 'CHN', ''],
    ['E1234567O', 'CHN', 'number-look-alike: E12345670'],
    ['12345678B', 'GBR', 'number-look-alike: 123456788'],
    ['A8123456', 'CAN', 'number-look-alike: AB123456'],
    ['MI2345678', 'KOR', 'number-look-alike: M12345678'],
    ['12A834567', 'FRA', 'number-look-alike: 12AB34567'],
    ['5A1234567', 'ITA', 'number-look-alike: SA1234567'],
    ['I2345678O', 'USA', 'number-look-alike: I23456780'],
    ['UO2345678', 'TUR', 'number-look-alike: U02345678'],
  ])('%s of %s: %s', (typed, state, said) => expect(ask(typed, '', state)).toBe(said));

  test.each<readonly [string, string]>([
    ['12O456', 'number-look-alike: 120456'],
    ['12l456', 'number-look-alike: 121456'],
    ['12345678', ''],
    ['AO123456', ''],
    ['OI123', ''],
    ['12AB34567', ''],
  ])('%s of anywhere: %s', (typed, said) => expect(ask(typed)).toBe(said));
});

test('says which character it is about, spaces counted', () => {
  const [doubt] = numberDoubts('E123 4567O', {
    document: { documentNumber: 'E12345670', nationality: 'CHN' },
    birthDate: null,
  });
  expect(doubt?.at).toEqual([9, 10]);
});
