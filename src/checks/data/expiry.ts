import { dayOf, readDate } from './dates.ts';
import { type Doubt, doubt } from './doubt.ts';

/**
 * Whether a document has expired, or does within the months that a provider asks for; what it says itself goes before what was
 * typed. Dates may know only year or month: the last day counts.
 */
export function expiryDoubts(typed: string, document: string, today: string, months = 1): readonly Doubt[] {
  const read = document || dayOf(typed, '', today, 'near') || soonest(typed, today);
  if (!read) return [];
  const day = lastDay(read);
  if (day < today) return [doubt('expired', typed, [day])];
  return day < monthsOn(today, months) ? [doubt('expires-soon', typed, [day])] : [];
}

/** Where it may be one of two days, the later one: no alarm that is not sure. */
function soonest(typed: string, today: string): string | null {
  const { days, as } = readDate(typed, today, 'near');
  return as === 'plain' ? ([...days].sort().at(-1) ?? null) : null;
}

function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  if (day !== undefined) return date;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

/** The same day so many months on; the last of a shorter month. */
function monthsOn(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
