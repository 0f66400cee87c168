import { type RefObject, useEffect, useRef } from 'react';

/** As long as a dialog that removed something may take to close, in drawings. */
const patience = 60;

/** A dialog that closes gives the focus back by itself, if what it came from is still there: so many drawings it gets for that. */
const forDialog = 20;

const passing = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * When what had the focus is gone (a row that was removed, filtered or folded), its neighbour takes the focus over:
 * otherwise the page has it, where keys do nothing. A dialog or menu in between does not count as leaving.
 *
 * @param part in which the focus was
 * @param content what is in it: when it changes, something may be gone
 * @param neighbour what takes the focus over then
 */
export function useFocusOfLostPart(
  part: RefObject<HTMLElement | null>,
  content: unknown,
  neighbour: () => HTMLElement | null | undefined,
): void {
  const isOurs = useRef(false);
  const isByDialog = useRef(false);
  const latest = useRef(neighbour);
  useEffect(() => {
    latest.current = neighbour;
  });
  useEffect(() => {
    const comes = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      isByDialog.current = target.closest(passing) !== null;
      if (!isByDialog.current) isOurs.current = part.current?.contains(target) ?? false;
    };
    // A click beside everything puts the focus on the page itself: then it is not ours any more.
    const leaves = ({ target, relatedTarget }: FocusEvent) =>
      requestAnimationFrame(() => {
        if (relatedTarget !== null || !(target instanceof Element) || !target.isConnected) return;
        if (document.activeElement === document.body && !target.closest(passing)) isOurs.current = false;
      });
    document.addEventListener('focusin', comes);
    document.addEventListener('focusout', leaves);
    return () => {
      document.removeEventListener('focusin', comes);
      document.removeEventListener('focusout', leaves);
    };
  }, [part]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the content says when to look
  useEffect(() => {
    if (!isOurs.current) return;
    let [frame, left, nowhere] = [0, patience, 0];
    const look = () => {
      left -= 1;
      const focused = document.activeElement;
      const isNowhere = focused === document.body;
      nowhere = isNowhere ? nowhere + 1 : 0;
      if (!isOurs.current || (!isNowhere && !focused?.closest(passing))) return;
      if (isNowhere && (!isByDialog.current || nowhere > forDialog)) latest.current()?.focus();
      else if (left > 0) frame = requestAnimationFrame(look);
    };
    frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, [part, content]);
}
