import { dayNumber, isoOf } from '../domain/day';

/** A whole day on which something is due. */
export interface CalendarEvent {
  /** The same date of the same agreement has the same id, so that a calendar replaces it instead of adding it again. */
  readonly id: string;
  /** ISO date. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

interface Stamp {
  /** The moment of writing, ISO 8601 in UTC. */
  readonly at: string;
  /** Name of the program as the writer of the file. */
  readonly product: string;
}

/** Days before an event on which the calendar reminds of it. */
const reminderDays = 7;

/** An iCalendar file (RFC 5545): a whole-day event per date, each with a reminder a week before. */
export function calendarText(events: readonly CalendarEvent[], stamp: Stamp): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(stamp.product)}//NL`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('');
}

function eventLines({ id, day, title, text }: CalendarEvent, { at }: Stamp): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@regietafel`,
    `DTSTAMP:${at.replace(/[-:]/g, '').replace(/\.\d+/, '')}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    // The end of a whole day is the day after it.
    `DTEND;VALUE=DATE:${plain(isoOf(dayNumber(day) + 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-P${reminderDays}D`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

const plain = (day: string) => day.replaceAll('-', '');

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A line holds at most 75 bytes; what follows begins with a space. Letters of several bytes are never cut. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let part = '';
  let bytes = 0;
  for (const letter of line) {
    const size = bytesOf(letter);
    if (bytes + size > 75) {
      lines.push(part);
      part = ' ';
      bytes = 1;
    }
    part += letter;
    bytes += size;
  }
  return [...lines, part];
}

/** In UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
