import { MenuTrigger, Popover } from 'react-aria-components';
import { IconButton } from './icon-button';
import { Ellipsis } from './icons';
import styles from './list-box.module.css';
import { type MenuEntry, MenuList } from './menu';

interface MenuButtonProps {
  /** What the deeds are about: "Capaciteit: 100 plaatsen asielzoekers". Also the name of the button. */
  label: string;
  entries: readonly MenuEntry[];
  onAction: (id: string) => void;
  isDisabled?: boolean;
}

/** A small button with three dots and the deeds behind it. */
export function MenuButton({ label, entries, onAction, isDisabled = false }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <IconButton icon={Ellipsis} small variant="quiet" aria-label={label} isDisabled={isDisabled} />
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={4}>
        <MenuList label={label} entries={entries} onAction={onAction} />
      </Popover>
    </MenuTrigger>
  );
}
