/** What is only there to be operated or to be read aloud: half of the markup, and nothing of what there is to see. */
const unseen = [
  'id',
  'tabindex',
  'title',
  'data-row',
  'data-column',
  'data-react-aria-pressable',
  'aria-colindex',
  'aria-rowindex',
  'aria-readonly',
  'aria-label',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
];

/** The markup of the screen as a picture: what there is to see, no more. Null when there is none. */
export function pictureOf(root: HTMLElement | null): string | null {
  const copy = root?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return null;
  for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
  for (const element of copy.querySelectorAll('*')) {
    for (const name of unseen) {
      // What is hatched refers to its pattern.
      if (name !== 'id' || element.localName !== 'pattern') element.removeAttribute(name);
    }
    if (element.getAttribute('aria-selected') === 'false') element.removeAttribute('aria-selected');
  }
  return copy.innerHTML;
}
