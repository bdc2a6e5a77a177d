import { language } from './index.ts';

/** As much of a date (YYYY, YYYY-MM or YYYY-MM-DD) as is known, as people of this language write it, month in words. */
export function dateWords(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC', calendar: 'gregory' };
  if (date.length > 4) parts.month = 'long';
  if (date.length > 7) parts.day = 'numeric';
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(time.getTime()) ? date : time.toLocaleDateString(language(), parts);
}
