import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarText } from '../../../shared/calendar/calendar-text';

const stamp = { at: '2026-11-25T23:05:09.120Z', product: 'Regietafel' };
const event = { id: 'a consent GM0983', day: '2026-12-31', title: 'Venlo tekent VENR-2026-03', text: '' };

/** As a calendar reads it: lines put together again. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('a date is an event of the whole day, until the day after it, over the end of the year', () => {
  expect(unfolded(calendarText([event], stamp))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Regietafel//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:a consent GM0983@regietafel',
    'DTSTAMP:20261125T230509Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Venlo tekent VENR-2026-03',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Venlo tekent VENR-2026-03',
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('commas, semicolons and new lines of a title are text, not signs of the calendar', () => {
  const [text] = unfolded(calendarText([{ ...event, title: 'Venlo, Venray; of\nanders \\ niet' }], stamp)).filter(
    (line) => line.startsWith('SUMMARY:'),
  );
  expect(text).toBe('SUMMARY:Venlo\\, Venray\\; of\\nanders \\\\ niet');
});

test('no line is longer than 75 bytes, and whatever was written is read again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      const shown = title.replace(/\p{Cc}/gu, '');
      const text = calendarText([{ ...event, title: shown }], stamp);
      for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      const summary = unfolded(text).find((line) => line.startsWith('SUMMARY:')) ?? '';
      expect(summary.slice('SUMMARY:'.length).replace(/\\([\\;,])/g, '$1')).toBe(shown);
    }),
  );
});
