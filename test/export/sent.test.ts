import { expect, test } from 'vitest';
import { reminderFile } from '../../src/export/reminder.ts';
import { summaryFile } from '../../src/export/summary.ts';

test('a reminder is an event that rings when it begins, in universal time', async () => {
  const file = reminderFile({
    at: Date.UTC(2026, 10, 27, 8, 30),
    title: 'Try again; now, please',
    about: 'Light, document',
  });
  expect(file.type).toBe('text/calendar');
  const lines = (await file.text()).replace(/\r\n[ \t]/g, '').split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'DTSTART:20261127T083000Z',
      'DTEND:20261127T084500Z',
      'SUMMARY:Try again\\; now\\, please',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'END:VCALENDAR',
    ]),
  );
  expect(lines.filter((line) => line.startsWith('TRIGGER')).join()).toMatch(/TRIGGER.*P?T?0/);
});

test('a summary is one page without script, whose words are words', async () => {
  const file = summaryFile({
    language: 'ar',
    dir: 'rtl',
    title: 'Summary <b>',
    sections: [
      { title: 'One', lines: ['"quoted" & <script>alert(1)</script>'] },
      { title: 'Two', head: ['When'], rows: [['today', '<img src=x>']] },
    ],
  });
  const page = await file.text();
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain('Summary &#60;b&#62;');
  expect(page).not.toMatch(/<script|<img|<b>/);
  expect(page).toContain('<td>&#60;img src=x&#62;</td>');
});
