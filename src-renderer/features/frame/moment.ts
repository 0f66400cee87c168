/** Clock time of an instant on this computer: "14.32" in Dutch, "14:32" in English. */
export function timeText(instant: string, language: string): string {
  const at = new Date(instant);
  const pair = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return pair.join(language.startsWith('en') ? ':' : '.').replace(/^0(?=\d[.])/, '');
}

/** Day of an instant on this computer: "1 november 2026". */
export function dayText(instant: string, language: string): string {
  const locale = language.startsWith('en') ? 'en-GB' : 'nl-NL';
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(instant));
}

/** Day of an instant on this computer, as an ISO date: just after midnight UTC still has the day before. */
export function localDay(instant: string): string {
  const at = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}
