import { recordHead, writeValue } from '../../../shared/domain/entities';
import { type Certainty, leastCertain } from '../../../shared/domain/fields';
import { type ComputedNet, computedNet } from '../../../shared/domain/position/flow/net-figure';
import { keyOf } from '../../../shared/domain/position/position-index';
import type { NetTakeOver } from '../../../shared/ipc/schemas/region-settings';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { fill } from '../../../shared/text/fill';
import { formatNumber } from '../../../shared/text/numbers';
import { readRecords } from '../../database/register-rows';
import { readInhabitants, readNationalTasks } from '../../database/repositories/permit-holders';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import { domainText } from '../party-names';
import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';
import { changedWrites } from './changed-writes';
import { type HalfYear, halfYearOf } from './half-year';

/**
 * Records the computed net figure in Opgaven, with how it was computed as its source, for the municipalities that have
 * none recorded; one step of undo. Only figures that are still as they were shown are written.
 *
 * @returns how many were written
 * @throws ExpectedFailure `period-gone`; `not-yours`, `dossier-read-only`
 */
export function takeNet(session: Session, { period, figures }: NetTakeOver): number {
  mustBeWritable(session, session.region);
  const halfYear = halfYearOf(session, period);
  const index = positionIndex(session);
  const certaintyOf = certaintyOfNet(session, halfYear);
  const taken = figures.flatMap(({ municipality, persons }): OwnWrite[][] => {
    const recorded = index.quotas.get(keyOf(municipality, halfYear.group, period, 'net'));
    const net = computedNet(index, municipality, halfYear.group, period);
    const isAsShown = net?.total === persons && (recorded === undefined || recorded.total === null);
    return isAsShown ? [netWrites(session, halfYear, municipality, net, certaintyOf(municipality))] : [];
  });
  const writes = taken.flat();
  if (writes.length > 0) {
    recordAction(session, { what: 'net-taken', count: taken.length, area: period, group: halfYear.group }, writes);
  }
  return taken.length;
}

/** Records a computed net figure, with how it was computed as its source. */
export function netWrites(
  session: Session,
  { group, code: period }: Pick<HalfYear, 'group' | 'code'>,
  municipality: string,
  net: ComputedNet,
  certainty: Certainty,
): OwnWrite[] {
  const head = recordHead('quota', { area: municipality, group, period, kind: 'net' });
  const number = (value: number) => formatNumber(value, session.locale);
  const source = fill(domainText(session.locale).computedNetSource, {
    persons: number(net.persons),
    inhabitants: number(net.inhabitants),
    country: number(net.ofCountry),
  });
  return changedWrites(readRecords(session, [head.id]).get(head.id), head, {
    figures: writeValue('quota', 'figures', { total: net.total, amv: null, includesAmv: 'unknown' }),
    source: writeValue('quota', 'source', source),
    certainty: writeValue('quota', 'certainty', certainty),
  });
}

/** A computed figure is as certain as the least certain of what it was computed from. */
function certaintyOfNet(session: Session, { group, code, countedOn }: HalfYear): (municipality: string) => Certainty {
  const task = readNationalTasks(session).find((each) => each.group === group && each.period === code);
  const certain = new Set(
    readInhabitants(session).flatMap((row) => (row.date === countedOn && row.isCertain ? [row.municipality] : [])),
  );
  return (municipality) =>
    leastCertain([task?.certainty ?? 'unknown', certain.has(municipality) ? 'certain' : 'approximate']);
}
