import { useTranslation } from 'react-i18next';
import { commandList } from '../../../shared/commands/commands';
import styles from './frame.module.css';
import { shortcutText } from './shortcut';

/** Keys that are no command: they belong to the place where the focus is. */
const others = [
  { id: 'menuBar', keys: 'F10' },
  { id: 'editCell', keys: 'F2' },
  { id: 'clearCell', keys: 'Delete' },
  { id: 'selectMore', keys: 'Shift ↑ ↓ ← →' },
  { id: 'leave', keys: 'Esc' },
  { id: 'nextConflict', keys: 'F8' },
] as const;

/** All shortcuts of the program: those of the one list of commands, and the keys of tables. */
export function ShortcutsTable() {
  const { t } = useTranslation();
  const rows = commandList.flatMap(({ id, accelerator }) =>
    accelerator ? [{ id: id as string, name: t(`frame.commands.${id}`), keys: shortcutText(accelerator) }] : [],
  );
  return (
    <table className={styles.shortcuts}>
      <thead>
        <tr>
          <th scope="col">{t('frame.shortcuts.command')}</th>
          <th scope="col">{t('frame.shortcuts.keys')}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows, ...others.map(({ id, keys }) => ({ id, name: t(`frame.shortcuts.${id}`), keys }))].map(
          ({ id, name, keys }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <kbd>{keys}</kbd>
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
