import type { Handlers } from '../../shared/ipc/contract';
import { agreementsHandlers } from './agreements-handlers';
import type { AppContext } from './app-context';
import { appHandlers } from './app-handlers';
import { backupsHandlers } from './backups-handlers';
import { contactsHandlers } from './contacts-handlers';
import { dossiersHandlers } from './dossiers-handlers';
import { exchangeOnDemand } from './exchange-on-demand';
import { facilitiesHandlers } from './facilities-handlers';
import { filesHandlers } from './files-handlers';
import { historyHandlers } from './history-handlers';
import { onBehalfHandlers } from './on-behalf-handlers';
import { otherNameHandlers } from './other-name-handlers';
import { overviewHandlers } from './overview-handlers';
import { periodTurnHandlers } from './period-turn-handlers';
import { printHandlers } from './print-handlers';
import { quotasHandlers } from './quotas-handlers';
import { regionSettingsHandlers } from './region-settings-handlers';
import { standpointHandlers } from './standpoint-handlers';
import { tourHandlers } from './tour-handlers';
import { windowHandlers } from './window-handlers';

/** The whole contract but for leaving (see `leave-window.ts`); the compiler asks for what is missing. */
export const allHandlers = (app: AppContext): Omit<Handlers, 'window.leave'> => ({
  ...appHandlers(app),
  ...windowHandlers(app),
  ...dossiersHandlers(app),
  ...backupsHandlers(app),
  ...filesHandlers(app),
  ...standpointHandlers(app),
  ...overviewHandlers(app),
  ...quotasHandlers(app),
  ...facilitiesHandlers(app),
  ...agreementsHandlers(app),
  ...contactsHandlers(app),
  ...otherNameHandlers(app),
  ...onBehalfHandlers(app),
  ...regionSettingsHandlers(app),
  ...periodTurnHandlers(app),
  ...printHandlers(app),
  ...historyHandlers(app),
  ...tourHandlers(app),
  ...exchangeOnDemand(app),
});
