/**
 * What the text of a cell is compared by: a number when it reads as one in Dutch notation ("1.232", "−224", "213,3"),
 * otherwise the text. `undefined` for an empty cell, which always stands last.
 */
export function sortKey(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '–') return undefined;
  const isNumber = /^[+\-−]?\d{1,3}(\.\d{3})*(,\d+)?$|^[+\-−]?\d+(,\d+)?$/.test(trimmed);
  return isNumber ? Number(trimmed.replaceAll('.', '').replace(',', '.').replace('−', '-').replace('+', '')) : trimmed;
}

/** Ascending: numbers by size and before words, words as in a Dutch dictionary. */
export function compareKeys(one: unknown, other: unknown): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'number') return -1;
  if (typeof other === 'number') return 1;
  return String(one).localeCompare(String(other), 'nl', { numeric: true });
}
