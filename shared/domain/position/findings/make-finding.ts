import type { FacilityFact, LayerFact, TransferFact } from '../facts';
import type { PositionFinding, PositionFindingCode } from '../finding';

interface Details {
  readonly level: PositionFinding['level'];
  readonly date?: string | null;
  readonly values?: PositionFinding['values'];
}

/** A finding at a facility or one of its layers or shares; it opens the facility. */
export function facilityFinding(
  code: PositionFindingCode,
  {
    facility,
    layer,
    recordId,
    area,
    ...details
  }: Details & {
    readonly facility: FacilityFact;
    readonly layer?: LayerFact;
    readonly recordId?: string;
    readonly area?: string;
  },
): PositionFinding {
  return {
    code,
    level: details.level,
    recordId: recordId ?? layer?.recordId ?? facility.recordId,
    area: area ?? facility.host,
    group: layer?.group ?? '',
    period: '',
    kind: '',
    date: details.date ?? null,
    values: { facility: facility.name, place: facility.place, ...details.values },
    link: { screen: 'facilities', recordId: facility.recordId },
  };
}

/** A finding at a transfer; it opens the agreement. */
export function transferFinding(
  code: PositionFindingCode,
  transfer: TransferFact,
  { level, date, values, area }: Details & { readonly area?: string },
): PositionFinding {
  const { recordId, agreement, number, group, period, statedAgainst } = transfer;
  return {
    code,
    level,
    recordId,
    area: area ?? transfer.from,
    group,
    period,
    kind: statedAgainst,
    date: date ?? null,
    values: { number, ...values },
    link: { screen: 'agreements', recordId: agreement },
  };
}
