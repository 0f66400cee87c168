import { type ReactNode, useEffect, useState } from 'react';
import { classNames } from './class-names';
import { useComponentText } from './component-text';
import { Icon, type IconType } from './icon';
import { Pin } from './icons';
import styles from './side-bar.module.css';
import { Tooltip } from './tooltip';

export interface NavigationItem {
  id: string;
  label: string;
  icon: IconType;
  /** Hash link: "#/opgaven". */
  href: string;
  isCurrent?: boolean;
  /** What waits on this user; 0 or nothing shows no counter. */
  waiting?: number;
  shortcut?: string;
}

interface SideBarProps {
  items: readonly NavigationItem[];
  pinned?: readonly { id: string; label: string; href: string }[];
  /** At the foot: who you are. */
  who?: { initials: string; name: ReactNode; role: ReactNode };
}

const narrow = '(max-width: 1279px)';

/** 184 px; below 1280 px wide it folds to 52 px: icons with a tooltip. */
export function SideBar({ items, pinned = [], who }: SideBarProps) {
  const { text } = useComponentText();
  const isFolded = useMediaQuery(narrow);
  return (
    <nav className={classNames(styles.side, isFolded && styles.folded)} aria-label={text('screens')}>
      <ul className={styles.list}>
        {items.map((item) => (
          <NavigationRow key={item.id} item={item} isFolded={isFolded} />
        ))}
      </ul>
      {pinned.length > 0 ? (
        <>
          <h2 className={styles.head}>{text('pinned')}</h2>
          <ul className={classNames(styles.list, styles.small)}>
            {pinned.map((item) => (
              <NavigationRow key={item.id} item={{ ...item, icon: Pin }} isFolded={isFolded} />
            ))}
          </ul>
        </>
      ) : null}
      {who ? (
        <div className={styles.who}>
          <span className={styles.initials} aria-hidden="true">
            {who.initials}
          </span>
          <p>
            <b>{who.name}</b>
            <br />
            <span className="meta">{who.role}</span>
          </p>
        </div>
      ) : null}
    </nav>
  );
}

function NavigationRow({ item, isFolded }: { item: NavigationItem; isFolded: boolean }) {
  const { text } = useComponentText();
  return (
    <li>
      <Tooltip text={item.label} shortcut={item.shortcut} placement="right" isDisabled={!isFolded} plain>
        <a href={item.href} className={styles.row} aria-current={item.isCurrent ? 'page' : undefined}>
          <Icon of={item.icon} className={styles.icon} />
          <span className={styles.label}>{item.label}</span>
          {item.waiting ? (
            <span className={styles.count}>
              {item.waiting}
              <span className="visually-hidden"> {text('waitingForYou')}</span>
            </span>
          ) : null}
        </a>
      </Tooltip>
    </li>
  );
}

function useMediaQuery(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const listen = () => setMatches(list.matches);
    list.addEventListener('change', listen);
    return () => list.removeEventListener('change', listen);
  }, [query]);
  return matches;
}
