let last: HTMLElement | null = null;

/** Remembers where the person worked before going to the menus, because cutting, copying and pasting happen there. */
export function rememberFocus(): () => void {
  const listen = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && !target.closest('header, [role="menu"], [role="dialog"]')) last = target;
  };
  document.addEventListener('focusin', listen);
  return () => document.removeEventListener('focusin', listen);
}

export function focusOutsideBar(): void {
  if (last?.isConnected) last.focus();
}

/** Where the person works: what has the focus, or had it before the menus or a dialog did. */
export function placeOfWork(): Element | null {
  const focused = document.activeElement;
  const isThere = focused !== null && focused !== document.body && !focused.closest('header, [role="menu"]');
  return isThere ? focused : last;
}
