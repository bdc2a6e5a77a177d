import type { Order } from './dates.ts';

/** Which of day and month people of a region write first where both are numbers; by a BCP 47 tag. */
export function dateOrder(locale: string): Order {
  const [first] = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts(0);
  // Where the year leads, as in East Asia, a date that begins otherwise comes from elsewhere, and most of it from there.
  return first?.type === 'month' ? 'mdy' : 'dmy';
}
