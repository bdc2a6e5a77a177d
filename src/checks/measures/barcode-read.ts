import { defineMeasure } from '../measure.ts';

/** 1 when the PDF417 barcode of a licence could be read, 0 when not. Unknown where nothing looks like one: not every licence has one. */
export const barcodeRead = defineMeasure({
  id: 'barcodeRead',
  unit: 'count',
  needs: ['barcode'],
  measure: ({ barcode: { shown, text } }) => (text !== null ? 1 : shown ? 0 : null),
});
