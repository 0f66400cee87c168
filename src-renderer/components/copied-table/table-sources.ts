import { type RefObject, useEffect, useRef } from 'react';
import type { CopiedTable } from './copied-table';
import { readTable } from './read-table';

const sources = new WeakMap<Element, () => CopiedTable>();
const marked = 'data-copied-as-table';

/** For what is a table to the person but not to the page: a list, or a table of which only the rows in view are drawn. */
export function useTableSource(place: RefObject<HTMLElement | null>, source: () => CopiedTable): void {
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    sources.set(element, () => latest.current());
    element.setAttribute(marked, '');
    return () => void sources.delete(element);
  }, [place]);
}

/** The table around a place, or else the first of the screen; null when there is none. */
export function tableAt(place: Element | null): CopiedTable | null {
  const around = tableAround(place);
  const found = around ?? Array.from(document.querySelectorAll(`main table, main [${marked}]`)).find(isShown);
  if (found === undefined) return null;
  const source = sources.get(found);
  if (source) return source();
  return found instanceof HTMLTableElement ? readTable(found) : null;
}

/** The table or list in which a place lies. */
export function tableAround(place: Element | null): Element | undefined {
  return place?.closest(`table, [${marked}]`) ?? undefined;
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;
