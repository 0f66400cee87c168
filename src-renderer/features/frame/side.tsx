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
      who={whoOf(dossier, t('frame.team'))}
    />
  );
}

/** The support team by its region and what it is; a municipality by its name and one's function there. */
function whoOf({ identity, partyName, regionName }: DossierSummary, team: string) {
  const isSupport = identity.party.startsWith('PV');
  const name = isSupport ? regionName : partyName;
  return { initials: initialsOf(name), name, role: isSupport ? team : identity.function };
}
