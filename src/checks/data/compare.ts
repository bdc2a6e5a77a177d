import { type DoubtId, type FieldId, fieldIds, type Typed } from './doubt.ts';
import { doubtsOf, type Known } from './index.ts';
import { bare } from './numbers.ts';
import { clean } from './text.ts';
import { comparable } from './transliterate.ts';

/** One thing typed, beside what was read or stands on a paper. */
export interface Row {
  readonly field: FieldId;
  readonly typed: string;
  /** Empty where nothing was read. */
  readonly read: string;
  /** `alone`: only eyes can compare them, since nothing was read or the letters are of another script. */
  readonly is: 'same' | 'differs' | 'alone' | 'empty';
}

/** N8: everything typed beside everything read; what is in neither is left out. */
export function compared(typed: Typed, known: Known): readonly Row[] {
  const doubts = doubtsOf(typed, known);
  const rows = fieldIds.map((field): Row => {
    const read = readOf(field, typed, known);
    const asked = doubts[field].some(({ id }) => !APART.has(id));
    return { field, typed: clean(typed[field]), read, is: stateOf(field, clean(typed[field]), read, asked) };
  });
  return rows.filter(({ field, typed, read }) => field !== 'paperAddress' && typed + read !== '');
}

/** Questions that are not about a difference. */
const APART: ReadonlySet<DoubtId> = new Set(['expired', 'expires-soon', 'date-calendar']);

function readOf(field: FieldId, typed: Typed, { document }: Known): string {
  if (field === 'address') return clean(typed.paperAddress);
  if (field === 'nativeName' || field === 'paperAddress') return '';
  return document?.[field] ?? '';
}

function stateOf(field: FieldId, typed: string, read: string, asked: boolean): Row['is'] {
  if (typed === '') return 'empty';
  if (read === '') return 'alone';
  if (asked) return 'differs';
  const isName = field === 'surname' || field === 'givenNames';
  const another = field === 'documentNumber' && bare(typed) !== bare(read);
  return another || (isName && !comparable(typed)) ? 'alone' : 'same';
}
