import { type RefObject, useEffect, useRef } from 'react';

export interface ClipboardHandlers {
  onCopy: (event: ClipboardEvent) => void;
  onCut: (event: ClipboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
}

/**
 * Copy, cut and paste while the focus is in the grid.
 *
 * Listens on the document: where no text is selected, Chromium sends these events to the body and not to the cell that
 * has the focus. Text fields, also the editor of a cell, keep their own copy and paste.
 */
export function useClipboardEvents(grid: RefObject<HTMLElement | null>, handlers: ClipboardHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    const heard = (handle: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
      const focused = document.activeElement;
      if (focused instanceof HTMLInputElement || !grid.current?.contains(focused)) return;
      handle(event);
    };
    const copy = heard((event) => latest.current.onCopy(event));
    const cut = heard((event) => latest.current.onCut(event));
    const paste = heard((event) => latest.current.onPaste(event));
    document.addEventListener('copy', copy);
    document.addEventListener('cut', cut);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', cut);
      document.removeEventListener('paste', paste);
    };
  }, [grid]);
}
