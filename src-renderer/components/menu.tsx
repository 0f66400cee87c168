import { Menu as AriaMenu, MenuItem, MenuSection, Popover, Separator, SubmenuTrigger } from 'react-aria-components';
import { Icon, type IconType } from './icon';
import { Check, ChevronRight } from './icons';
import styles from './list-box.module.css';

/** A deed in a menu, or a line between deeds. */
export type MenuEntry =
  | {
      id: string;
      label: string;
      description?: string;
      icon?: IconType;
      /** Only shown; the caller handles the keys. */
      shortcut?: string;
      isDisabled?: boolean;
      /** A choice that is on: drawn with a tick, spoken as chosen. */
      isChecked?: boolean;
      children?: readonly MenuEntry[];
    }
  | { separator: true; id: string };

interface MenuProps {
  label: string;
  entries: readonly MenuEntry[];
  onAction: (id: string) => void;
}

/** The list of deeds itself, for a popover that is opened otherwise. */
export function MenuList({ label, entries, onAction, autoFocus }: MenuProps & { autoFocus?: 'first' }) {
  return (
    <AriaMenu
      aria-label={label}
      className={styles.list ?? ''}
      onAction={(key) => onAction(String(key))}
      {...(autoFocus ? { autoFocus } : {})}
    >
      {groupChecks(entries).map((group) =>
        group.checks ? (
          <Checks key={group.entries[0]?.id} label={label} checks={group.entries} />
        ) : (
          group.entries.map((entry) => <Entry key={entry.id} entry={entry} onAction={onAction} />)
        ),
      )}
    </AriaMenu>
  );
}

/** Neighbouring entries that can be on or off: a section of its own, as only its entries are spoken as checked or not. */
function Checks({ label, checks }: { label: string; checks: readonly MenuEntry[] }) {
  const deeds = checks.flatMap((entry) => ('separator' in entry ? [] : [entry]));
  const selected = deeds.filter((entry) => entry.isChecked).map((entry) => entry.id);
  return (
    <MenuSection aria-label={label} selectionMode="multiple" selectedKeys={selected} shouldCloseOnSelect>
      {deeds.map((entry) => (
        <Deed key={entry.id} entry={entry} />
      ))}
    </MenuSection>
  );
}

function groupChecks(entries: readonly MenuEntry[]): { checks: boolean; entries: MenuEntry[] }[] {
  const groups: { checks: boolean; entries: MenuEntry[] }[] = [];
  for (const entry of entries) {
    const checks = !('separator' in entry) && entry.isChecked !== undefined;
    const last = groups.at(-1);
    if (last && last.checks === checks) last.entries.push(entry);
    else groups.push({ checks, entries: [entry] });
  }
  return groups;
}

function Entry({ entry, onAction }: { entry: MenuEntry; onAction: (id: string) => void }) {
  if ('separator' in entry) return <Separator className={styles.separator ?? ''} />;
  if (!entry.children) return <Deed entry={entry} />;
  return (
    <SubmenuTrigger>
      <Deed entry={entry} />
      <Popover className={styles.popover ?? ''} offset={0}>
        <MenuList label={entry.label} entries={entry.children} onAction={onAction} />
      </Popover>
    </SubmenuTrigger>
  );
}

function Deed({ entry }: { entry: Exclude<MenuEntry, { separator: true }> }) {
  const icon = entry.isChecked ? Check : entry.icon;
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.label}
      isDisabled={entry.isDisabled ?? false}
      className={styles.item ?? ''}
    >
      {icon ? <Icon of={icon} tone={entry.isChecked ? 'accent' : 'quiet'} /> : <span />}
      {/* No slots: the name is all that stands there, keys included, so that speaking what one sees is understood. */}
      <span className={styles.label}>
        {entry.label} {entry.shortcut ? <kbd className={styles.shortcut}>{entry.shortcut}</kbd> : null}
      </span>
      {entry.children ? <Icon of={ChevronRight} size={14} tone="quiet" /> : <span />}
      {entry.description ? <span className={styles.description}>{entry.description}</span> : null}
    </MenuItem>
  );
}
