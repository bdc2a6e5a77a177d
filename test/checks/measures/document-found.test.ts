import { expect, test } from 'vitest';
import { documentFound } from '../../../src/checks/measures/document-found.ts';

test('says what the finder saw', () => {
  expect(documentFound.measure({ search: { found: 0 } })).toBe(0);
  expect(documentFound.measure({ search: { found: 1 } })).toBe(1);
});
