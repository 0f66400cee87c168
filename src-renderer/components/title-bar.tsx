import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { AppMark } from './app-mark';
import { useComponentText } from './component-text';
import { Icon } from './icon';
import { Search } from './icons';
import { MenuBar, type MenuBarMenu } from './menu-bar';
import styles from './title-bar.module.css';
import { WindowButtons, type WindowControls } from './window-buttons';

interface TitleBarProps {
  menus: readonly MenuBarMenu[];
  onMenuAction: (id: string) => void;
  /** Name of the dossier, or of the program when none is open. */
  name: string;
  badge?: ReactNode;
  /** Opens the command palette; without it there is no search button. */
  onSearch?: () => void;
  /** Leave out where the system draws its own window buttons. */
  controls?: WindowControls;
}

export function TitleBar({ menus, onMenuAction, name, badge, onSearch, controls }: TitleBarProps) {
  const { text } = useComponentText();
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <AppMark />
        <MenuBar menus={menus} onAction={onMenuAction} />
      </div>
      <div className={styles.name}>
        <span className={styles.words} title={name}>
          {name}
        </span>
        {badge}
      </div>
      <div className={styles.end}>
        {onSearch ? (
          <Button className={styles.search ?? ''} onPress={onSearch}>
            <Icon of={Search} />
            <span>{text('searchOrCommand')}</span>
            <kbd>Ctrl K</kbd>
          </Button>
        ) : null}
        {controls ? <WindowButtons controls={controls} /> : null}
      </div>
    </header>
  );
}
