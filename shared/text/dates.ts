import type { Locale } from './locale';

const months: Record<Locale, readonly string[]> = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** An ISO date as typed: "1-7-2025" in Dutch and English alike (day first, also in English text of a Dutch office). */
export function formatDate(iso: string): string {
  const parts = partsOf(iso);
  return parts === null ? iso : `${parts.day}-${parts.month}-${parts.year}`;
}

/** An ISO date in words: "1 juli 2025", "1 July 2025". */
export function formatLongDate(iso: string, locale: Locale): string {
  const parts = partsOf(iso);
  return parts === null ? iso : `${parts.day} ${months[locale][parts.month - 1]} ${parts.year}`;
}

/** An ISO date without its year: "1 nov.", "1 mei"; in English "1 Nov". */
export function formatShortDate(iso: string, locale: Locale): string {
  const parts = partsOf(iso);
  const name = parts === null ? undefined : months[locale][parts.month - 1];
  if (parts === null || name === undefined) return iso;
  if (locale === 'en' || name === 'mei') return `${parts.day} ${name.slice(0, 3)}`;
  return `${parts.day} ${name === 'maart' ? 'mrt' : name.slice(0, 3)}.`;
}

/**
 * Reads a typed day: "1-7-2025", "01/07/2025", "1.7.2025", "1 juli 2025", "1 jul 2025", "2025-07-01"; day before
 * month. Null for what is no day in the calendar, such as 31-2-2026, and for a year of two digits.
 */
export function parseDate(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(plain);
  if (numbers !== null) return isoDate(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const words = /^(\d{1,2})\s+([a-z]{3,})\.?\s+(\d{4})$/.exec(plain);
  if (words === null) return null;
  return isoDate(Number(words[3]), monthNumber(words[2] ?? ''), Number(words[1]));
}

function monthNumber(word: string): number {
  const dutch = months.nl.findIndex((month) => month.startsWith(word) || (word === 'mrt' && month === 'maart'));
  return 1 + (dutch === -1 ? months.en.findIndex((month) => month.toLowerCase().startsWith(word)) : dutch);
}

function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function partsOf(iso: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match === null ? null : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
