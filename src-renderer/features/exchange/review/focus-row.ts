/*
 * The review is one table of radio groups: the arrow keys and F8 move the focus from row to row. The rows come from
 * several components, so the way from one to the next is asked of the page. All questions to the page stand here.
 */

/** The attributes by which a row of the review is found again. */
export function rowMarks(item: { readonly id: string; readonly group: string }) {
  return { 'data-review-row': item.id, 'data-group': item.group };
}

/** Focuses the choice of the row above or below the element; at the ends the focus stays. */
export function focusNeighbour(from: Element, step: 1 | -1): void {
  const rows = reviewRows('[role=radiogroup]');
  focusRow(rows[rows.findIndex((row) => row.contains(from)) + step]);
}

/** Focuses the next conflict after the place where the focus is, round and round. */
export function focusNextConflict(): void {
  const rows = reviewRows().filter((row) => row.matches('[data-group=conflict]'));
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  focusRow(rows[(here + 1) % Math.max(1, rows.length)]);
}

function reviewRows(holding = '*'): Element[] {
  return [...document.querySelectorAll('[data-review-row]')].filter((row) => row.querySelector(holding) !== null);
}

function focusRow(row: Element | undefined): void {
  const radios = [...(row?.querySelectorAll<HTMLElement>('[role=radio], input[type=radio]') ?? [])];
  const chosen = radios.find((radio) => radio.ariaChecked === 'true' || radio.matches(':checked'));
  (chosen ?? radios[0])?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
