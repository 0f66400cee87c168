import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { commandOf } from '../../../shared/commands/commands';
import type { DossierSummary } from '../../../shared/ipc/schemas/app';
import { SideBar } from '../../components/side-bar';
import { initialsOf } from './initials';
import { isAt, screens } from './navigation';
import { shortcutText } from './shortcut';

export function Side({ dossier }: { dossier: DossierSummary }) {
  const { t } = useTranslation();
  const [location] = useLocation();
  return (
    <SideBar
      items={screens.map(({ path, command, icon, waiting }) => ({
        id: command,
        label: t(`frame.commands.${command}`),
        icon,
        href: `#${path}`,
        isCurrent: isAt(location, path),
        waiting: waiting?.(dossier) ?? 0,
        shortcut: shortcutText(commandOf(command).accelerator ?? ''),
      }))}
      who={{ initials: initialsOf(dossier.partyName), name: dossier.partyName, role: dossier.identity.function }}
    />
  );
}
