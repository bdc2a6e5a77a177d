import { addressDoubts } from './address.ts';
import { type Dictionary, hasHan, nativeNameDoubts, pinyinDoubts, scriptDoubts } from './chinese.ts';
import { dateDoubts, dayOf } from './dates.ts';
import { type Document, type Doubt, type FieldId, fieldIds, type Typed } from './doubt.ts';
import { expiryDoubts } from './expiry.ts';
import { nameDoubts } from './names.ts';
import { bare, numberDoubts } from './numbers.ts';
import { clean, textDoubts } from './text.ts';

export interface Known {
  /** What was read; `null` where no document was. */
  readonly document: Document | null;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** `null` until it has come. Without it, characters are not looked at. */
  readonly dictionary: Dictionary | null;
  /** How long a document must still be valid. */
  readonly validMonths?: number;
}

/** Everything there is to ask about what was typed, by field. */
export function doubtsOf(
  typed: Typed,
  { document, today, dictionary, validMonths = 1 }: Known,
): Readonly<Record<FieldId, readonly Doubt[]>> {
  const birthDate = dayOf(typed.birthDate, document?.birthDate ?? '', today, 'past');
  const names = nameDoubts(typed, document);
  const spelling = dictionary && !document?.surname ? pinyinDoubts(clean(typed.nativeName), typed, dictionary) : null;
  const mainland = /^\d{17}[\dX]$/.test(bare(typed.documentNumber));
  const scripts = (text: string, expects: 'simplified' | null) =>
    dictionary ? scriptDoubts(text, dictionary, expects) : [];
  const own: Record<FieldId, readonly Doubt[]> = {
    nativeName: [...nativeNameDoubts(typed.nativeName), ...scripts(typed.nativeName, mainland ? 'simplified' : null)],
    surname: [...names.surname, ...(spelling?.surname ?? [])],
    givenNames: [...names.givenNames, ...(spelling?.givenNames ?? [])],
    birthDate: dateDoubts(typed.birthDate, document?.birthDate ?? '', today, 'past'),
    documentNumber: numberDoubts(typed.documentNumber, { document, birthDate }),
    expiryDate: [
      ...dateDoubts(typed.expiryDate, document?.expiryDate ?? '', today, 'near'),
      ...expiryDoubts(typed.expiryDate, document?.expiryDate ?? '', today, validMonths),
    ],
    address: [...scripts(typed.address, null), ...addressDoubts(typed.address, typed.paperAddress)],
    paperAddress: [],
  };
  // What nobody sees in a text is put right first: everything else may follow from it.
  const field = (id: FieldId): readonly Doubt[] => {
    const text = ISOLATED.has(id) ? [] : textDoubts(typed[id]);
    return text.length > 0 ? text : own[id];
  };
  return Object.fromEntries(fieldIds.map((id) => [id, field(id)])) as Record<FieldId, readonly Doubt[]>;
}

/** Dates are read whatever digits they have, and a paper is as it is printed. */
const ISOLATED: ReadonlySet<FieldId> = new Set(['birthDate', 'expiryDate', 'paperAddress']);

/** Whether a dictionary is needed at all. */
export const needsDictionary = (typed: Typed): boolean => Object.values(typed).some(hasHan);
