import type { LicenceFields } from '../checks/signals.ts';

/**
 * Element ids of the AAMVA card design standard, annex D, newest first: names had other ids before 2005 (DAB, DCT) and one
 * for all parts in 2000 (DAA).
 */
const IDS = {
  documentNumber: ['DAQ'],
  surname: ['DCS', 'DAB'],
  expiryDate: ['DBA'],
  birthDate: ['DBB', 'DBL'],
  issueDate: ['DBD'],
  street: ['DAG', 'DAL'],
  city: ['DAI', 'DAN'],
  state: ['DAJ', 'DAO'],
  postalCode: ['DAK', 'DAP'],
} as const;

/** `null` where the text is not of the standard. */
export function parseLicence(text: string): LicenceFields | null {
  if (!/^@[\s\p{Cc}]*(ANSI|AAMVA)/u.test(text)) return null;
  const elements = elementsOf(text);
  const first = (ids: readonly string[]): string => ids.map((id) => elements.get(id)).find((value) => value) ?? '';
  const whole = (elements.get('DAA') ?? '').split(/[,@]/).map((part) => part.trim());
  const given = [elements.get('DAC') ?? elements.get('DCT'), elements.get('DAD')];
  const country = elements.get('DCG') ?? '';
  return {
    documentNumber: first(IDS.documentNumber),
    surname: first(IDS.surname) || (whole[0] ?? ''),
    givenNames: joined(given) || joined(whole.slice(1)),
    birthDate: isoDate(first(IDS.birthDate)),
    expiryDate: isoDate(first(IDS.expiryDate)),
    issueDate: isoDate(first(IDS.issueDate)),
    street: first(IDS.street),
    city: first(IDS.city),
    state: first(IDS.state),
    postalCode: first(IDS.postalCode).replace(/(^\w{5})0000\s*$/, '$1'),
    country,
  };
}

/** Elements end with a line feed; the first of each subfile follows the two letters of its kind (DL, ID, EN). */
function elementsOf(text: string): Map<string, string> {
  const elements = new Map<string, string>();
  for (const line of text.split(/\p{Cc}+/u)) {
    const match = /^(?:.*(?:DL|ID|EN))?(D[A-D][A-Z])(.*)$/.exec(line.trim());
    const [, id, value] = match ?? [];
    if (id && value !== undefined && !elements.has(id)) elements.set(id, known(value.trim()));
  }
  return elements;
}

/** The standard's words for a field that has no value. */
const known = (value: string): string => (/^(NONE|UNAVL|UNAVAIL|N\/A)$/i.test(value) ? '' : value);

const joined = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part)
    .join(' ')
    .replaceAll(',', ' ')
    .trim();

/** MMDDYYYY in the United States, YYYYMMDD in Canada and before 2003: only one of them is a date of our time. */
function isoDate(digits: string): string {
  const plain = digits.replaceAll(/\D/g, '');
  const orders = [/^(?<m>\d\d)(?<d>\d\d)(?<y>(?:19|20)\d\d)$/, /^(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)$/];
  for (const order of orders) {
    const { y, m, d } = order.exec(plain)?.groups ?? {};
    if (y && Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= 31) return `${y}-${m}-${d}`;
  }
  return '';
}
