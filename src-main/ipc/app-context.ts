import type { BrowserWindow } from 'electron';
import type { EventName, EventPayload } from '../../shared/ipc/contract';
import type { Locale } from '../../shared/text/locale';
import type { Session } from '../services/session';
import type { Log } from '../system/log';
import type { RememberedViews } from '../system/remembered';
import type { SettingsStore } from '../system/settings';
import type { DailyBackup } from './daily-backup';
import type { DossierDesk } from './dossier-desk';
import type { FileTokens } from './file-tokens';

/** What handlers need of the running program. */
export interface AppContext {
  /** The open dossier; throws the expected failure `no-dossier` when there is none. */
  readonly session: () => Session;
  readonly dossiers: DossierDesk;
  readonly dailyBackup: DailyBackup;
  readonly window: () => BrowserWindow | null;
  readonly files: FileTokens;
  readonly settings: SettingsStore;
  readonly views: RememberedViews;
  readonly log: Log;
  readonly locale: () => Locale;
  /** Where this computer keeps dossiers, settings and logs. */
  readonly folders: { readonly data: string; readonly dossiers: string; readonly logs: string };
  readonly version: string;
  /** Language, colours or density changed: everything that shows them follows. */
  readonly preferencesChanged: () => void;
  /** Tells the page something. */
  readonly emit: <E extends EventName>(event: E, ...payload: EventArguments<E>) => void;
}

type EventArguments<E extends EventName> = undefined extends EventPayload<E> ? [] : [payload: EventPayload<E>];
