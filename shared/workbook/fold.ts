/** Text for comparing: NFC, no line ends, single spaces, lower case. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f\u200b]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A sentence of the catalogue with its values. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}
