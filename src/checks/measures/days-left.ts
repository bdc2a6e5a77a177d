import { defineMeasure } from '../measure.ts';

/** Days until the document expires, as its zone or barcode says; negative when it has expired. */
export const daysLeft = defineMeasure({
  id: 'daysLeft',
  unit: 'days',
  needs: ['expiry'],
  measure: ({ expiry }) => expiry.days,
});
