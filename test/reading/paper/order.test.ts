import { expect, test } from 'vitest';
import { dateOrder } from '../../../src/reading/paper/order.ts';

test.each([
  ['en-US', 'mdy'],
  ['en-GB', 'dmy'],
  ['en-IN', 'dmy'],
  ['fil-PH', 'mdy'],
  ['de-DE', 'dmy'],
  ['zh-CN', 'dmy'],
  ['ar-EG', 'dmy'],
])('people of %s write %s', (locale, order) => expect(dateOrder(locale)).toBe(order));
