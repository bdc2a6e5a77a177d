import ical, { ICalAlarmType } from 'ical-generator';

export interface Reminder {
  readonly at: number;
  readonly title: string;
  readonly about: string;
}

/** A calendar file with one event of a quarter of an hour that rings when it begins (RFC 5545). Times are in UTC: right on any device. */
export function reminderFile({ at, title, about }: Reminder): File {
  const calendar = ical({ prodId: { company: 'FirstPass', product: 'FirstPass' } });
  const event = calendar.createEvent({
    id: `firstpass-${at}`,
    start: new Date(at),
    end: new Date(at + 15 * 60_000),
    summary: title,
    description: about,
  });
  event.createAlarm({ type: ICalAlarmType.display, trigger: 0, description: title });
  return new File([calendar.toString()], 'firstpass.ics', { type: 'text/calendar' });
}
