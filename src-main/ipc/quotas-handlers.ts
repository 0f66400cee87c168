import type { Handlers } from '../../shared/ipc/contract';
import { figureDetail } from '../services/quotas/figure-detail';
import { matrix } from '../services/quotas/matrix';
import { resolveConflict } from '../services/quotas/resolve-conflict';
import { writeDetail } from '../services/quotas/write-detail';
import { checkEdits, writeEdits } from '../services/quotas/write-edits';
import type { AppContext } from './app-context';

export function quotasHandlers({ session }: AppContext): Pick<Handlers, Extract<keyof Handlers, `quotas.${string}`>> {
  return {
    'quotas.matrix': (query) => matrix(session(), query),
    'quotas.check': ({ query, edits }) => checkEdits(session(), query, edits),
    'quotas.write': ({ query, edits, passedOn }) => writeEdits(session(), query, edits, passedOn),
    'quotas.figure': ({ query, area, column }) => figureDetail(session(), query, area, column),
    'quotas.writeDetail': (write) => writeDetail(session(), write),
    'quotas.resolveConflict': ({ recordId, register, site, counter }) =>
      resolveConflict(session(), recordId, register, { site, counter }),
  };
}
