/**
 * Days from `today` (YYYY-MM-DD) to a date of the same form; `null` where it is none. Where the day is not known (YYYY-MM) it is
 * the last of the month, where the month is not (YYYY) the last of the year.
 */
export function daysUntil(date: string, today: string): number | null {
  const day = timeOf(lastDay(date));
  const now = timeOf(today);
  return day === null || now === null ? null : Math.round((day - now) / 86_400_000);
}

/**
 * The date of a zone (YYMMDD, fillers for what is not known) with the year in full, as YYYY-MM-DD, YYYY-MM or YYYY; empty where
 * it is none. A zone has two digits for the year: a birth lies in the `past`, at most a hundred years ago; an expiry `near`,
 * within fifty years, since documents run for ten years at most, some for a lifetime.
 */
export function wholeDate(date: string, today: string, when: 'past' | 'near'): string {
  const [, years, month, day] = /^(\d\d)(\d\d)?(\d\d)?$/.exec(date.replace(/[<\s]+$/, '')) ?? [];
  if (!years) return '';
  const now = Number(today.slice(0, 4));
  const latest = when === 'past' ? now : now + 49;
  const year = latest - ((latest - Number(years)) % 100);
  const whole = [String(year), month, day].filter((part) => part !== undefined).join('-');
  // Who would be born later this year was born a century ago.
  return when === 'past' && whole > today ? `${year - 100}${whole.slice(4)}` : whole;
}

function lastDay(date: string): string {
  const [year, month = '12', day] = date.split('-');
  if (day !== undefined || !/^\d{4}$/.test(year ?? '')) return date;
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}

function timeOf(date: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? null : time;
}
