import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isAvailable, isChosen, type Situation } from '../../../shared/commands/availability';
import { type Command, commandGroups, isCommandId, type Menu, menuOrder } from '../../../shared/commands/commands';
import type { AppState } from '../../../shared/ipc/schemas/app';
import { call } from '../../api/client';
import { useEvent } from '../../api/use-event';
import { Badge } from '../../components/badge';
import type { MenuEntry } from '../../components/menu';
import { TitleBar } from '../../components/title-bar';
import { useCommands } from './commands';
import styles from './frame.module.css';
import { shortcutText } from './shortcut';
import { besides } from './use-show-window';

/** Without a dossier there is nothing to edit and nowhere to go. */
const bareMenus: readonly Menu[] = ['file', 'view', 'help'];

export function Title({ state, hasSearch }: { state: AppState; hasSearch: boolean }) {
  const { t } = useTranslation();
  const { situation, run } = useCommands();
  const controls = useWindowControls();
  const entries = useMenuEntries(situation);
  const menus = menuOrder
    .filter((menu) => state.dossier !== null || bareMenus.includes(menu))
    .map((menu) => ({ id: menu, label: t(`frame.menus.${menu}`), entries: entries(menu) }));
  return (
    <TitleBar
      menus={menus}
      onMenuAction={(id) => isCommandId(id) && run(id)}
      name={state.dossier?.title ?? t('app.name')}
      badge={<Badges dossier={state.dossier} />}
      {...(hasSearch ? { onSearch: () => run('view.palette') } : {})}
      controls={controls}
    />
  );
}

function Badges({ dossier }: { dossier: AppState['dossier'] }) {
  const { t } = useTranslation();
  return (
    <>
      {dossier?.isExample ? (
        <Badge>
          <span className={styles.exampleWords}>{t('frame.example')}</span>
          <span aria-hidden="true" className={styles.exampleWord}>
            {t('frame.exampleWord')}
          </span>
        </Badge>
      ) : null}
      {dossier?.isReadOnly ? <Badge tone="plain">{t('frame.readOnly')}</Badge> : null}
    </>
  );
}

function useMenuEntries(situation: Situation): (menu: Menu) => MenuEntry[] {
  const { t } = useTranslation();
  const entry = (command: Command): MenuEntry => {
    const chosen = isChosen(command, situation);
    return {
      id: command.id,
      label: t(`frame.commands.${command.id}`),
      isDisabled: !isAvailable(command, situation),
      ...(command.accelerator ? { shortcut: shortcutText(command.accelerator) } : {}),
      ...(chosen === undefined ? {} : { isChecked: chosen }),
    };
  };
  return (menu) =>
    commandGroups(menu).flatMap((group, index) => [
      ...(index > 0 ? [{ separator: true as const, id: `${menu}-${index}` }] : []),
      ...group.map(entry),
    ]);
}

const windowKey = ['app', 'window'];

function useWindowControls() {
  const client = useQueryClient();
  const state = useQuery({ queryKey: windowKey, queryFn: () => call('window.state'), meta: besides }).data;
  useEvent('window.changed', (next) => client.setQueryData(windowKey, next));
  return {
    isMaximised: state?.isMaximized ?? false,
    onMinimise: () => void call('window.control', 'minimize'),
    onToggleMaximise: () => void call('window.control', 'maximize'),
    onClose: () => void call('window.control', 'close'),
  };
}
