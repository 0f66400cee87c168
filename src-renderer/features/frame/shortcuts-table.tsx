import { useTranslation } from 'react-i18next';
import { commandList } from '../../../shared/commands/commands';
import styles from './frame.module.css';
import { shortcutText } from './shortcut';

/** All shortcuts of the program, from the one list of commands. */
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
        {[...rows, { id: 'menus', name: t('frame.shortcuts.menuBar'), keys: 'F10' }].map(({ id, name, keys }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>
              <kbd>{keys}</kbd>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
