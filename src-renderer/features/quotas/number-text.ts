/** Numbers as the screen shows them: "1.310" in Dutch, "1,310" in English, minus as U+2212. */
export function numberText(value: number, language: string): string {
  const text = new Intl.NumberFormat(localeOf(language), { useGrouping: 'always', maximumFractionDigits: 1 }).format(
    value,
  );
  return text.replace('-', '−');
}

/** Days as the screen shows them: "18 november 2026". */
export function dayText(isoDate: string, language: string): string {
  const date = new Date(isoDate.length === 10 ? `${isoDate}T12:00:00` : isoDate);
  if (Number.isNaN(date.getTime())) return isoDate;
  return new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', year: 'numeric' }).format(date);
}

export function localeOf(language: string): string {
  return language.startsWith('en') ? 'en-GB' : 'nl-NL';
}
