import { type FoundDate, findDates, type Order } from './dates.ts';
import { lastLabel, type Meaning } from './labels.ts';
import { COLUMN_GAP } from './lines.ts';
import { plainText } from './plain.ts';

/** When a paper was issued, as far as its text tells. */
export interface Issued {
  /** YYYY-MM-DD, the likelier first: two where day and month may be changed about. */
  readonly readings: readonly string[];
  /** `surely`: a word beside it says so; `likely`: a word that fits; `perhaps`: nothing but its place. */
  readonly how: 'surely' | 'likely' | 'perhaps';
  /** The line that it stands in, for the person to find it. */
  readonly line: string;
}

/** A paper older than this was not meant: somebody's birthday, a law. */
const OLDEST_YEARS = 10;
/** A letter has its date above its text. */
const TOP_LINES = 15;
/** Letters between a label and its date: more, and it belongs to something else. */
const NEAR = 24;

const weights: Readonly<Record<Meaning | 'none', number>> = { issued: 100, date: 60, period: 40, none: 10, other: -1 };

/** The date at which a paper was issued; `null` where no date can be it. `today` is YYYY-MM-DD. */
export function issuedOn(lines: readonly string[], today: string, order: Order): Issued | null {
  const plain = lines.map(plainText);
  const oldest = `${Number(today.slice(0, 4)) - OLDEST_YEARS}${today.slice(4)}`;
  const found = findDates(lines, order).flatMap((date) => {
    const readings = [date.date, date.otherwise].filter((one): one is string => one !== null && one <= today);
    const [first] = readings;
    if (!first || first < oldest) return [];
    const meaning = meaningOf(date, plain);
    const atTop = meaning === 'none' && date.line < TOP_LINES ? 10 : 0;
    return [{ date: first, readings, line: date.line, weight: weights[meaning] + atTop - (date.monthOnly ? 5 : 0) }];
  });
  const [best] = found
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.weight === 20 ? a.line - b.line : b.date.localeCompare(a.date)));
  if (!best) return null;
  const how = best.weight >= 95 ? 'surely' : best.weight >= 35 ? 'likely' : 'perhaps';
  return { readings: best.readings, how, line: lines[best.line] ?? '' };
}

/** By the label before it on its line, else in the column above it, else right behind it. */
function meaningOf(date: FoundDate, plain: readonly string[]): Meaning | 'none' {
  const text = plain[date.line] ?? '';
  const before = text.slice(0, date.from);
  const here = lastLabel(before);
  // The end of a period stands behind its beginning.
  const dates = /\d[\d\s./年月-]*\d\D{0,12}$/u.test(before);
  if (here && (here.after <= NEAR || (dates && here.meaning === 'period'))) return here.meaning;
  const above = aboveOf(date, plain);
  if (above) return above;
  const behind = lastLabel(text.slice(date.to, date.to + 10).replace(/^[\s:：)）(（-]+/u, ''));
  return behind?.meaning === 'issued' || behind?.meaning === 'other' ? behind.meaning : 'none';
}

/** The label in the same column of the line above: a table's heading, or a word with its date below it. */
function aboveOf(date: FoundDate, plain: readonly string[]): Meaning | null {
  const [row = '', heading = ''] = [plain[date.line], plain[date.line - 1]];
  const columns = row.slice(0, date.from).split(COLUMN_GAP).length - 1;
  const cells = heading.split(COLUMN_GAP);
  const cell =
    cells.length === row.split(COLUMN_GAP).length ? cells[columns] : cells.length === 1 ? cells[0] : undefined;
  const label = cell === undefined || /\d{2}/.test(cell) ? null : lastLabel(cell);
  return label && label.after <= 4 ? label.meaning : null;
}
