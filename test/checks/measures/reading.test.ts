import { expect, test } from 'vitest';
import { barcodeRead } from '../../../src/checks/measures/barcode-read.ts';
import { daysLeft } from '../../../src/checks/measures/days-left.ts';
import { zoneChecks } from '../../../src/checks/measures/zone-checks.ts';
import { zoneRead } from '../../../src/checks/measures/zone-read.ts';
import type { MrzSignal } from '../../../src/checks/signals.ts';

const fields = {
  documentCode: 'P',
  issuingState: 'UTO',
  surname: 'ERIKSSON',
  givenNames: 'ANNA',
  documentNumber: 'L898902C3',
  nationality: 'UTO',
  birthDate: '740812',
  sex: 'female',
  expiryDate: '320415',
};
const zone = (rows: number, expected: boolean, valid?: boolean, confidence = 0.9): MrzSignal => ({
  expected,
  rows,
  place: [],
  reading: valid === undefined ? null : { lines: [], valid, confidence, fields },
});

test.each<[string, MrzSignal, number | null, number | null]>([
  ['read', zone(2, true, true), 1, 1],
  ['read, but its digits do not hold', zone(2, true, false), 1, 0],
  ['a guess', zone(2, true, false, 0.1), 0, 0],
  ['seen, not readable', zone(3, false), 0, null],
  ['none on a passport', zone(0, true), 0, null],
  ['none on a card', zone(0, false), null, null],
])('zone: %s', (_, mrz, read, checks) => {
  expect(zoneRead.measure({ mrz })).toBe(read);
  expect(zoneChecks.measure({ mrz })).toBe(checks);
});

test.each([
  ['read', true, '@', 1],
  ['seen, not readable', true, null, 0],
  ['none there', false, null, null],
])('barcode: %s', (_, shown, text, value) => {
  expect(barcodeRead.measure({ barcode: { shown, place: [], text, fields: null } })).toBe(value);
});

test('days left are days', () => expect(daysLeft.measure({ expiry: { days: -3 } })).toBe(-3));
