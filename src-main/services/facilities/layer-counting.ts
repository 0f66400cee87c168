import type { PeriodFact } from '../../../shared/domain/position/facts';
import type { PositionIndex } from '../../../shared/domain/position/position-index';
import { ruleReason } from '../../../shared/domain/position/stock/rule-reason';
import type { LayerView } from '../../../shared/ipc/schemas/facilities';
import { positions as en } from '../../../shared/text/en/positions';
import { positions as nl } from '../../../shared/text/nl/positions';
import type { LayerRow } from '../../database/repositories/capacity';
import type { FacilityRow } from '../../database/repositories/facilities';
import type { DossierNames } from '../dossier-names';
import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';

type Reason = keyof typeof nl.reasons;

/**
 * Whether the rule of each round that runs or comes, and in which the layer is there, lets it count, and why not. Soft
 * places are judged by the same rule: whether they are looked at is a choice of the screen.
 */
export function layerCounting(
  session: Session,
  names: DossierNames,
  today: string,
  facility: FacilityRow,
  layer: LayerRow,
): LayerView['counting'] {
  const index = positionIndex(session);
  const reasons: Readonly<Record<Reason, string>> = (session.locale === 'en' ? en : nl).reasons;
  return index.facts.periods
    .filter((period) => period.groups.includes(layer.group) && period.until >= today && isThereIn(layer, period))
    .map((period) => {
      const reason = reasonOf(index, period, facility, layer);
      return { periodName: names.period(period.code), isCounted: reason === 'counts', reason: reasons[reason] };
    });
}

function reasonOf(index: PositionIndex, period: PeriodFact, facility: FacilityRow, layer: LayerRow): Reason {
  if (index.groups.get(layer.group)?.measure === 'flow') return 'places-do-not-count-for-flow';
  if (index.aliases.has(facility.id)) return 'same-as-other';
  if (facility.status === 'cancelled') return 'facility-cancelled';
  if (layer.total === null) return 'places-unknown';
  const rule = index.facts.countingRules.find((each) => each.group === layer.group && each.period === period.code);
  const { from, until } = layer;
  return ruleReason({ from, until, physicalPlaces: facility.physicalPlaces }, rule) ?? 'counts';
}

function isThereIn({ from, until }: LayerRow, period: PeriodFact): boolean {
  return from !== null && from <= period.until && (until === null || until >= period.from);
}
