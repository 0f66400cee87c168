import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button, MenuTrigger, Popover, Toolbar } from 'react-aria-components';
import { useComponentText } from './component-text';
import listStyles from './list-box.module.css';
import { type MenuEntry, MenuList } from './menu';
import styles from './menu-bar.module.css';

export interface MenuBarMenu {
  id: string;
  label: string;
  entries: readonly MenuEntry[];
}

interface MenuBarProps {
  menus: readonly MenuBarMenu[];
  onAction: (id: string) => void;
}

/** Bestand, Bewerken, Beeld... F10 goes there; left and right walk on to the next menu, also when one is open. */
export function MenuBar({ menus, onAction }: MenuBarProps) {
  const { text } = useComponentText();
  const [openId, setOpenId] = useState<string | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const origin = useRef<HTMLElement | null>(null);
  useFocusOnF10(bar, origin);

  /** A menu that is not modal would leave the focus nowhere. */
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !origin.current?.isConnected) return;
    setOpenId(null);
    origin.current.focus();
  };
  const change = (id: string, isOpen: boolean) => {
    if (isOpen && openId === null) rememberOrigin(bar.current, origin);
    setOpenId((now) => (isOpen ? id : now === id ? null : now));
  };
  const run = (id: string) => {
    // First back to where the user was (a cell): a deed such as undo works there, and a dialog returns there.
    if (origin.current?.isConnected) origin.current.focus();
    onAction(id);
  };

  const walk = (event: KeyboardEvent, from: number) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = step ? menus[(from + step + menus.length) % menus.length] : undefined;
    // A submenu handles its own left and right first.
    if (!next || event.defaultPrevented) return;
    setOpenId(next.id);
  };

  return (
    <Toolbar ref={bar} aria-label={text('menus')} className={styles.bar ?? ''}>
      {menus.map((menu, index) => (
        <MenuTrigger key={menu.id} isOpen={openId === menu.id} onOpenChange={(isOpen) => change(menu.id, isOpen)}>
          <Button
            className={styles.button ?? ''}
            onHoverStart={() => setOpenId((now) => (now === null ? null : menu.id))}
          >
            {menu.label}
          </Button>
          <Popover className={listStyles.popover ?? ''} placement="bottom start" offset={4} isNonModal>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to the keys of the menu inside it */}
            <div onKeyDown={(event) => walk(event, index)} onKeyDownCapture={leave}>
              <MenuList label={menu.label} entries={menu.entries} onAction={run} autoFocus="first" />
            </div>
          </Popover>
        </MenuTrigger>
      ))}
    </Toolbar>
  );
}

/** What had the focus before the menus were entered; a menu button itself is not a place to return to. */
function rememberOrigin(bar: HTMLElement | null, origin: { current: HTMLElement | null }) {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused !== document.body && !bar?.contains(focused)) origin.current = focused;
}

function useFocusOnF10(bar: { current: HTMLElement | null }, origin: { current: HTMLElement | null }) {
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'F10' || event.shiftKey || event.ctrlKey) return;
      event.preventDefault();
      rememberOrigin(bar.current, origin);
      bar.current?.querySelector('button')?.focus();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [bar, origin]);
}
