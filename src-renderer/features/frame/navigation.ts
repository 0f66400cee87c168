import type { CommandId } from '../../../shared/commands/commands';
import type { DossierSummary } from '../../../shared/ipc/schemas/app';
import type { IconType } from '../../components/icon';
import { Building2, Gauge, Handshake, Mail, Settings, Table2 } from '../../components/icons';

interface Screen {
  readonly path: string;
  readonly command: CommandId;
  readonly icon: IconType;
  /** What waits on this user. */
  readonly waiting?: (dossier: DossierSummary) => number;
}

/** The first screen of an open dossier. */
export const startPath = '/overview';

/** The screens of the side bar, in order. */
export const screens: readonly Screen[] = [
  { path: '/overview', command: 'go.overview', icon: Gauge },
  { path: '/quotas', command: 'go.quotas', icon: Table2 },
  {
    path: '/facilities',
    command: 'go.facilities',
    icon: Building2,
    waiting: ({ sharesToConfirm }) => sharesToConfirm,
  },
  {
    path: '/agreements',
    command: 'go.agreements',
    icon: Handshake,
    waiting: ({ consentsDue, agreementsToConfirm }) => consentsDue + agreementsToConfirm,
  },
  {
    path: '/exchange',
    command: 'go.exchange',
    icon: Mail,
    waiting: ({ waiting, conflicts, toConfirm }) => waiting + conflicts + toConfirm,
  },
  { path: '/settings', command: 'go.settings', icon: Settings },
];

export const isAt = (location: string, path: string): boolean => location === path || location.startsWith(`${path}/`);
