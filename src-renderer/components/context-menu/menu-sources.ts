import { type RefObject, useEffect, useRef } from 'react';
import type { MenuEntry } from '../menu';

/** What can be done with what was clicked on, beside what the program offers everywhere. */
export interface PlaceMenu {
  readonly entries: readonly MenuEntry[];
  readonly onAction: (id: string) => void;
}

type Source = (target: Element) => PlaceMenu | null;

const sources = new WeakMap<Element, Source>();

/** Gives the part of the page below `place` deeds of its own in the menu of a right click. */
export function useMenuSource(place: RefObject<HTMLElement | null>, source: Source): void {
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    sources.set(element, (target) => latest.current(target));
    return () => void sources.delete(element);
  }, [place]);
}

/** The deeds for a place: those of the nearest part around it that has any. */
export function placeMenuAt(target: Element): PlaceMenu | null {
  for (let element: Element | null = target; element !== null; element = element.parentElement) {
    const found = sources.get(element)?.(target);
    if (found) return found;
  }
  return null;
}
