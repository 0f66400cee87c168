import type { LayerFact, TransferFact } from '../facts';
import type { PositionFinding } from '../finding';
import { keyOf, type PositionIndex } from '../position-index';
import { containment, lastDayOf } from '../transfer-use';
import { transferFinding } from './make-finding';

/** What is wrong with a transfer by itself, whatever else was agreed. Void ones are past. */
export function transferFindings(index: PositionIndex): PositionFinding[] {
  return index.facts.transfers
    .filter(({ status }) => status !== 'void')
    .flatMap((transfer) => [
      ...parties(index, transfer),
      ...term(index, transfer),
      ...unknownContainment(index, transfer),
      ...countedTwice(index, transfer),
    ]);
}

function parties({ municipalities }: PositionIndex, transfer: TransferFact): PositionFinding[] {
  const { from, to } = transfer;
  if (from === to) return [transferFinding('transfer-from-equals-to', transfer, { level: 'error' })];
  return [from, to]
    .filter((code) => !municipalities.has(code))
    .map((municipality) =>
      transferFinding('transfer-unknown-municipality', transfer, { level: 'error', values: { municipality } }),
    );
}

function term({ periods }: PositionIndex, transfer: TransferFact): PositionFinding[] {
  const period = periods.get(transfer.period);
  const { from, until } = transfer.term;
  if (period === undefined || (from >= period.from && until <= period.until && from <= until)) return [];
  const values = { from, until, periodFrom: period.from, periodUntil: period.until };
  return [transferFinding('transfer-term-outside-period', transfer, { level: 'error', values })];
}

/** Asked only for figures that are there: a later figure of one of the parties may contain the transfer already. */
function unknownContainment(index: PositionIndex, transfer: TransferFact): PositionFinding[] {
  const { group, period, from, to, total } = transfer;
  const kinds = new Set(
    index.facts.quotas
      .filter((quota) => quota.group === group && quota.period === period && quota.total !== null)
      .filter(({ area }) => area === from || area === to)
      .map(({ kind }) => kind),
  );
  return [...kinds]
    .filter((kind) => containment(transfer, kind) === 'unknown')
    .map((kind) => {
      const asked = transferFinding('containment-unknown', transfer, {
        level: 'warning',
        values: { kind, places: total ?? 0, from, to },
      });
      return { ...asked, kind };
    });
}

/**
 * One arrangement, one record: places of `to` that count for `from` are a share or a transfer, never both. Found by
 * parties, group and facility; a transfer that names no facility is taken to be of a share of as many places.
 */
function countedTwice(index: PositionIndex, transfer: TransferFact): PositionFinding[] {
  const { from, to, group, total, facilities } = transfer;
  return (index.contributions.get(keyOf(from, group)) ?? []).flatMap((part) => {
    const unit = index.units.get(part.facility);
    const isIt = part.part === 'share' && part.host === to && part.never !== 'facility-cancelled';
    if (!isIt || unit === undefined || !isAtTheSameTime(part, transfer)) return [];
    const isNamed = facilities.includes(part.facility) || (facilities.length === 0 && part.total === total);
    if (!isNamed) return [];
    const values = {
      from,
      to,
      facility: unit.facility.name,
      shared: part.total ?? 0,
      places: total ?? 0,
      together: (part.total ?? 0) + (total ?? 0),
    };
    return [transferFinding('counted-twice', transfer, { level: 'error', values })];
  });
}

function isAtTheSameTime(part: Pick<LayerFact, 'from' | 'until'>, transfer: TransferFact): boolean {
  return (part.from ?? '') <= lastDayOf(transfer) && transfer.term.from <= (part.until ?? '9999');
}
