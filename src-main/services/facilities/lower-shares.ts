import { without } from '../../../shared/domain/layer-changes';
import type { Places } from '../../../shared/domain/share';
import type { FormProblem, SharesWrite } from '../../../shared/ipc/schemas/facilities';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { type LayerRow, readShares } from '../../database/repositories/capacity';
import type { Session } from '../session';
import { readShareTexts, writesOfShares } from './write-shares';

/**
 * The shares of a layer that is lowered: those typed stay with the places that go on, what each municipality had more
 * goes with the places that end, so that until then nobody's share changes.
 */
export function lowerShares(
  session: Session,
  layer: LayerRow,
  texts: SharesWrite['shares'],
  goesOn: Places,
  endingLayer: string,
): { readonly problems: readonly FormProblem[]; readonly writes: readonly OwnWrite[] } {
  const { shares, problems } = readShareTexts(session, texts, goesOn);
  if (problems.length > 0) return { problems, writes: [] };
  const ending = new Map<string, Places>();
  for (const { municipality, total, amv } of readShares(session, [layer.id])) {
    const more = without({ total, amv }, shares.get(municipality) ?? { total: 0, amv: 0 });
    if ((more.total ?? 0) > 0) ending.set(municipality, { total: more.total, amv: Math.max(0, more.amv ?? 0) });
  }
  return {
    problems: [],
    writes: [
      ...writesOfShares(session, layer, shares),
      ...writesOfShares(session, { ...layer, id: endingLayer }, ending),
    ],
  };
}
