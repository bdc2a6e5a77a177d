/** Whether a paper is recent enough. `until` is the last day on which it is, YYYY-MM-DD. */
export interface PaperAge {
  readonly is: 'fine' | 'soon' | 'too-old' | 'future';
  readonly until: string;
  /** Days from today to `until`; negative when it is over. */
  readonly daysLeft: number;
}

/** With so few days left it may be too old before somebody looks at it: manual review takes up to seven working days. */
const SOON_DAYS = 7;

/** `issued` and `today` are YYYY-MM-DD. Months are counted as people count: from 26 August to 26 November. */
export function paperAge(issued: string, today: string, months: number): PaperAge {
  const until = monthsLater(issued, months);
  const daysLeft = Math.round((timeOf(until) - timeOf(today)) / 86_400_000);
  const is = issued > today ? 'future' : daysLeft < 0 ? 'too-old' : daysLeft <= SOON_DAYS ? 'soon' : 'fine';
  return { is, until, daysLeft };
}

/** The same day of a later month, or its last day where it is shorter. */
export function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const time = Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(day, last.getUTCDate()));
  return new Date(time).toISOString().slice(0, 10);
}

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
