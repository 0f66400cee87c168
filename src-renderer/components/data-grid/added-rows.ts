/**
 * Rows that are chosen one by one, also when they do not lie next to each other: Ctrl with a click, or Ctrl and the space bar.
 *
 * The first one takes along what was selected by then, so that choosing goes on from there.
 */
export function toggleRow(
  added: readonly string[],
  rowId: string,
  selected: readonly string[],
  isFromSelection: boolean,
): readonly string[] {
  const now = added.length === 0 && isFromSelection ? selected : added;
  return now.includes(rowId) ? now.filter((id) => id !== rowId) : [...now, rowId];
}

/** All chosen rows in the order shown: those chosen one by one, with those of a range over more rows. */
export function chosenRows(
  shown: readonly string[],
  added: readonly string[],
  range: readonly string[],
): readonly string[] {
  if (added.length === 0) return range;
  return shown.filter((id) => added.includes(id) || (range.length > 1 && range.includes(id)));
}
