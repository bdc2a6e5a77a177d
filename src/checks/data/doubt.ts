/** What a person types. Ids of fields, of the store and of messages. */
export const fieldIds = [
  'nativeName',
  'surname',
  'givenNames',
  'birthDate',
  'documentNumber',
  'expiryDate',
  'address',
  'paperAddress',
] as const;
export type FieldId = (typeof fieldIds)[number];
export type Typed = Readonly<Record<FieldId, string>>;

/** What a machine read on the document, as `Says` in src/reading has it; empty where it says nothing. */
export interface Document {
  readonly surname: string;
  readonly givenNames: string;
  readonly documentNumber: string;
  readonly nationality: string;
  readonly birthDate: string;
  readonly expiryDate: string;
}

/** What there can be to ask about. The words are in src/i18n/details. */
export const doubtIds = [
  'invisible',
  'full-width',
  'look-alike',
  'name-order',
  'name-missing',
  'name-more',
  'name-initial',
  'name-nickname',
  'name-title',
  'name-differs',
  'name-not-chinese',
  'pinyin-surname',
  'pinyin-differs',
  'script-mixed',
  'script-other',
  'date-unreadable',
  'date-impossible',
  'date-order',
  'date-short-year',
  'date-calendar',
  'date-differs',
  'date-unlikely',
  'address-differs',
  'number-check',
  'number-old',
  'number-birth',
  'number-look-alike',
  'number-differs',
  'expired',
  'expires-soon',
] as const;
export type DoubtId = (typeof doubtIds)[number];

/** A question about what was typed. It is never a refusal: the person may be right. */
export interface Doubt {
  readonly id: DoubtId;
  readonly typed: string;
  /** What may have been meant, the likeliest first; dates as YYYY-MM-DD. Empty where nothing can be offered. */
  readonly readings: readonly string[];
  /** The characters it is about, first and behind the last, in `typed`. */
  readonly at: readonly [from: number, to: number];
}

/** About the whole of it, unless said otherwise. */
export const doubt = (
  id: DoubtId,
  typed: string,
  readings: readonly string[] = [],
  at: readonly [number, number] = [0, typed.length],
): Doubt => ({ id, typed, readings, at });
