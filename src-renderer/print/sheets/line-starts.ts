export interface Line {
  /** Where in the text it begins. */
  readonly start: number;
  /** Its upper edge in px below that of the text. */
  readonly top: number;
}

/** Where the lines of a paragraph begin as the browser broke them; the paragraph holds one text and nothing else. */
export function linesOf(paragraph: Element): readonly Line[] {
  const node = paragraph.firstChild;
  if (node === null) return [];
  const above = paragraph.getBoundingClientRect().top;
  const range = paragraph.ownerDocument.createRange();
  const lines: Line[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const { length } = node.textContent ?? '';
  for (let index = 0; index < length; index += 1) {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    const place = range.getClientRects()[0];
    // Ends of lines and spaces that hang over them have no width of their own.
    if (place === undefined || place.width === 0 || place.top <= last + 1) continue;
    last = place.top;
    lines.push({ start: lines.length === 0 ? 0 : index, top: lines.length === 0 ? 0 : place.top - above });
  }
  return lines;
}
