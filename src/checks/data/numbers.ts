import { type Document, type Doubt, doubt } from './doubt.ts';
import { clean, plainDigits } from './text.ts';

export interface NumberContext {
  readonly document: Pick<Document, 'documentNumber' | 'nationality'> | null;
  /** YYYY-MM-DD as typed, where there is no doubt about it. */
  readonly birthDate: string | null;
}

/**
 * A document's number beside what was read, and by its own check digit where it has one. At most one doubt: the most telling.
 * Spaces, hyphens and the case of letters are not the person's to get right.
 */
export function numberDoubts(typed: string, { document, birthDate }: NumberContext): readonly Doubt[] {
  const number = bare(typed);
  if (number === '') return [];
  const read = document?.documentNumber ? bare(document.documentNumber) : '';
  if (read !== '' && number === read) return [];
  const own = nationalId(typed, number, birthDate);
  // A resident's own number of 18 characters is on no passport: where it is right, it is what was asked for. Others by chance are.
  if (own && (own.length > 0 || read === '' || number.length === 18)) return own;
  if (read !== '') {
    const alike = unlike(number) === unlike(read);
    return [
      doubt(
        alike ? 'number-look-alike' : 'number-differs',
        typed,
        [document?.documentNumber ?? ''],
        placeOf(typed, number, read),
      ),
    ];
  }
  return byFormat(typed, number, document?.nationality ?? '');
}

/** Capitals and digits, as they are compared. */
export const bare = (typed: string): string =>
  plainDigits(clean(typed).normalize('NFKC'))
    .toUpperCase()
    .replace(/[\s\-–./()<]+/gu, '');

/** Numbers with a check digit of their own; `null` where it is none of them. Empty where it is, and right. */
function nationalId(typed: string, number: string, birthDate: string | null): readonly Doubt[] | null {
  const digits = swapped(number, /^[1-9OIL]{1}[\dOILSB]{16}[\dXOILSB]$/);
  if (digits) return residentId(typed, number, digits, birthDate);
  if (/^[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/.test(number)) {
    return [doubt('number-old', typed, [withCheck(`${number.slice(0, 6)}19${number.slice(6)}`)])];
  }
  // In brackets or after the full length: HKID has one or two letters, six digits and a check.
  if (/^[A-Z]{1,2}\d{6}[\dA]$/.test(number) && /\(.\)$/.test(clean(typed).normalize('NFKC'))) {
    return hongKongCheck(number.slice(0, -1)) === number.at(-1)
      ? []
      : [doubt('number-check', typed, [], [typed.length - 2, typed.length - 1])];
  }
  if (/^[A-Z][1289]\d{8}$/.test(number)) return taiwanHolds(number) ? [] : [doubt('number-check', typed)];
  return null;
}

/** GB 11643: region, birth date, order, and a check character by ISO 7064 MOD 11-2. */
function residentId(typed: string, number: string, digits: string, birthDate: string | null): readonly Doubt[] {
  const right = withCheck(digits.slice(0, 17)) === digits;
  if (digits !== number)
    return right
      ? [doubt('number-look-alike', typed, [digits], placeOf(typed, number, digits))]
      : [doubt('number-check', typed)];
  const born = `${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`;
  if (!right || !isDate(born)) return [doubt('number-check', typed)];
  return birthDate !== null && birthDate !== born ? [doubt('number-birth', typed, [born])] : [];
}

const isDate = (day: string): boolean => {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** ISO 7064 MOD 11-2 over 17 digits: with the check character behind them. */
export function withCheck(digits: string): string {
  let sum = 0;
  for (const digit of digits) sum = ((sum + Number(digit)) * 2) % 11;
  const check = (12 - sum) % 11;
  return digits + (check === 10 ? 'X' : String(check));
}

/** Weights 9 to 2 over letters (A = 10; a single letter has a space before it, 36) and digits; modulo 11. */
function hongKongCheck(body: string): string {
  const values = [...body.padStart(8, ' ')].map((c) => (c === ' ' ? 36 : Number.parseInt(c, 36)));
  const sum = values.reduce((total, value, i) => total + value * (9 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'A' : String(check);
}

const TAIWAN = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** The letter counts from 10 in the order above; weights 1, 9, 8 … 1, 1; divisible by ten. */
function taiwanHolds(number: string): boolean {
  const place = TAIWAN.indexOf(number[0] ?? '') + 10;
  const values = [Math.floor(place / 10), place % 10, ...[...number.slice(1)].map(Number)];
  const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0) % 10 === 0;
}

const AS_DIGIT: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5', B: '8', Z: '2' };
const AS_LETTER: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B' };

/** Digits for letters that look like them, where the whole then is of that form; else `null`. */
function swapped(number: string, form: RegExp): string | null {
  if (!form.test(number)) return null;
  return [...number].map((c) => AS_DIGIT[c] ?? c).join('');
}

/** Alike where only characters differ that look alike. */
const unlike = (number: string): string => [...number].map((c) => AS_DIGIT[c] ?? c).join('');

/**
 * Forms of passport numbers, # a digit, A a letter; where a passport has several, all. Commonly known forms, from no standard: so
 * they only ever suggest a swap of letters that look alike, and a number of another form is not doubted.
 */
const forms: Readonly<Record<string, readonly string[]>> = {
  CHN: ['A########', 'AA#######'],
  USA: ['#########', 'A########'],
  GBR: ['#########'],
  CAN: ['AA######', 'A######AA'],
  JPN: ['AA#######'],
  KOR: ['A########', 'A###A####'],
  IND: ['A#######'],
  BRA: ['AA######'],
  FRA: ['##AA#####'],
  ITA: ['AA#######'],
  AUS: ['A#######', 'AA#######'],
  RUS: ['#########'],
  UKR: ['AA######'],
  TUR: ['A########'],
  VNM: ['A#######', 'A########'],
  IDN: ['A#######', 'AA######'],
  THA: ['AA#######', 'A######'],
  PHL: ['A#######A', 'AA#######'],
  EGY: ['A########'],
  SGP: ['A#######A'],
  MYS: ['A########'],
  POL: ['AA#######'],
};

function byFormat(typed: string, number: string, state: string): readonly Doubt[] {
  const known = forms[state] ?? [];
  if (known.some((form) => fits(number, form))) return [];
  // The form that leaves most of it as it is.
  const [meant] = known
    .flatMap((form) => fitted(number, form) ?? [])
    .sort((a, b) => changes(number, a) - changes(number, b));
  if (meant) return [doubt('number-look-alike', typed, [meant], placeOf(typed, number, meant))];
  // German numbers leave out vowels and letters that look like digits.
  if (known.length === 0 && /\d[OIL]\d/.test(number)) {
    const [from] = [number.search(/\d[OIL]\d/) + 1];
    const read = number.slice(0, from) + (AS_DIGIT[number[from] ?? ''] ?? '') + number.slice(from + 1);
    return [doubt('number-look-alike', typed, [read], placeOf(typed, number, read))];
  }
  return [];
}

const changes = (number: string, other: string): number => [...number].filter((c, i) => c !== other[i]).length;

const fits = (number: string, form: string): boolean =>
  number.length === form.length && [...form].every((kind, i) => (kind === '#' ? /\d/ : /[A-Z]/).test(number[i] ?? ''));

function fitted(number: string, form: string): string | null {
  if (number.length !== form.length) return null;
  const meant = [...form].map((kind, i) => {
    const c = number[i] ?? '';
    return (kind === '#' ? AS_DIGIT : AS_LETTER)[c] ?? c;
  });
  return fits(meant.join(''), form) ? meant.join('') : null;
}

/** The first character that differs, where it stands in what was typed. */
function placeOf(typed: string, number: string, other: string): readonly [number, number] {
  const differs = [...number].findIndex((c, i) => c !== other[i]);
  let seen = 0;
  for (let i = 0; i < typed.length; i++) {
    if (bare(typed[i] ?? '') === '') continue;
    if (seen++ === differs) return [i, i + 1];
  }
  return [0, typed.length];
}
