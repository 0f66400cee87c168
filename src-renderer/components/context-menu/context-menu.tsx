import { useRef } from 'react';
import { Popover } from 'react-aria-components';
import listStyles from '../list-box.module.css';
import { type MenuEntry, MenuList } from '../menu';
import styles from './context-menu.module.css';

interface ContextMenuProps {
  label: string;
  entries: readonly MenuEntry[];
  /** Where the pointer was, or the lower left corner of what has the focus. */
  at: { readonly x: number; readonly y: number };
  onAction: (id: string) => void;
  onClose: () => void;
}

/** The menu of a right click, the menu key or Shift F10. The focus goes back to where it was. */
export function ContextMenu({ label, entries, at, onAction, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} aria-hidden="true" className={styles.anchor} style={{ left: at.x, top: at.y }} />
      <Popover
        className={listStyles.popover ?? ''}
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
      >
        <MenuList
          label={label}
          entries={entries}
          autoFocus="first"
          onAction={(id) => {
            onClose();
            onAction(id);
          }}
        />
      </Popover>
    </>
  );
}
