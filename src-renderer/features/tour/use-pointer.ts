import { useEffect } from 'react';

/** Draws a dashed line around what a step speaks of, wherever it is by now, and follows it when the screen changes. */
export function usePointer(find: () => Element | null): void {
  useEffect(() => {
    let marked: Element | null = null;
    let frame = 0;
    const mark = () => {
      frame = 0;
      const found = find();
      if (found === marked && found?.hasAttribute(attribute) !== false) return;
      marked?.removeAttribute(attribute);
      found?.setAttribute(attribute, '');
      marked = found;
    };
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(mark);
    };
    const observer = new MutationObserver(later);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    later();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      marked?.removeAttribute(attribute);
    };
  }, [find]);
}

const attribute = 'data-pointed-at';
