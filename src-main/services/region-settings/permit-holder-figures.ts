import { recordHead } from '../../../shared/domain/entities';
import { computedNet } from '../../../shared/domain/position/flow/net-figure';
import { membersOf } from '../../../shared/domain/position/members';
import { keyOf } from '../../../shared/domain/position/position-index';
import { totalOf } from '../../../shared/domain/totals';
import type { PermitHolderFigures } from '../../../shared/ipc/schemas/region-settings';
import { readMarks } from '../../database/repositories/marks';
import { readInhabitants, readNationalTasks, readOpeningCarries } from '../../database/repositories/permit-holders';
import { localDay } from '../../system/clock';
import { dossierNames } from '../dossier-names';
import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';
import { type HalfYear, halfYearOf } from './half-year';
import { enteringCarry } from './opening-carry';
import { regionOwned } from './region-owned';

type Row = PermitHolderFigures['rows'][number];
type Totals = NonNullable<PermitHolderFigures['totals']>;

/**
 * What the law divides in a half-year, over which inhabitants, and what follows from it for each municipality beside what
 * is recorded. A copy that holds only a part of the region shows its own municipality and adds nothing up.
 *
 * @throws ExpectedFailure `period-gone` when there is no such half-year
 */
export function permitHolderFigures(session: Session, period: string): PermitHolderFigures {
  const halfYear = halfYearOf(session, period);
  const names = dossierNames(session);
  const rows = municipalRows(session, halfYear);
  return {
    ...regionOwned(session),
    group: halfYear.group === '' ? null : { code: halfYear.group, name: names.group(halfYear.group) },
    period: { code: period, name: names.period(period) },
    lawfulDay: halfYear.lawfulDay,
    countedOn: halfYear.countedOn,
    task: taskOf(session, halfYear),
    rows,
    totals: session.isWhole ? totalsOf(rows) : null,
  };
}

function taskOf(session: Session, { group, code }: HalfYear): PermitHolderFigures['task'] {
  const row = readNationalTasks(session).find((task) => task.group === group && task.period === code);
  return {
    persons: row?.persons ?? null,
    inhabitants: row?.inhabitants ?? null,
    inhabitantsDate: row?.inhabitantsDate ?? '',
    source: row?.source ?? '',
    certainty: row?.certainty ?? null,
    isConflict: row !== undefined && readMarks(session).conflicts.has(row.id),
  };
}

function municipalRows(session: Session, halfYear: HalfYear): Row[] {
  const { group, code, countedOn } = halfYear;
  if (group === '') return [];
  const index = positionIndex(session);
  const names = dossierNames(session);
  const today = localDay(session.now());
  const { conflicts } = readMarks(session);
  const inhabitants = new Map(
    readInhabitants(session).flatMap((row) => (row.date === countedOn ? [[row.municipality, row] as const] : [])),
  );
  const carries = new Map(
    readOpeningCarries(session).flatMap((row) =>
      row.group === group && row.period === code ? [[row.municipality, row] as const] : [],
    ),
  );
  // Of others a copy of a part has no carries and no recorded figures, which is not the same as not filled in.
  const isShown = (municipality: string) => session.isWhole || municipality === session.identity.party;
  return membersOf(index, group, code)
    .filter(isShown)
    .map((municipality) => {
      const people = inhabitants.get(municipality);
      const opening = carries.get(municipality);
      const carry = enteringCarry(index, municipality, halfYear, today);
      return {
        municipality,
        name: names.area(municipality),
        inhabitants: {
          value: people?.count ?? null,
          isApproximate: people !== undefined && people.count !== null && !people.isCertain,
          source: people?.source ?? '',
          isConflict: conflicts.has(recordHead('inhabitants', { municipality, date: countedOn }).id),
        },
        computedNet: computedNet(index, municipality, group, code)?.total ?? null,
        recordedNet: index.quotas.get(keyOf(municipality, group, code, 'net'))?.total ?? null,
        carry: {
          value: carry.persons,
          isApproximate: !carry.isComputed && carry.persons !== null && opening?.certainty === 'approximate',
          source: opening?.source ?? '',
          isConflict: conflicts.has(recordHead('opening-carry', { group, municipality, period: code }).id),
          isComputed: carry.isComputed,
          isProvisional: carry.isProvisional,
          canEdit: carry.canEdit,
        },
      };
    });
}

function totalsOf(rows: readonly Row[]): Totals {
  return {
    inhabitants: sumOf(rows, ({ inhabitants }) => inhabitants.value),
    computedNet: sumOf(rows, (row) => row.computedNet),
    recordedNet: sumOf(rows, (row) => row.recordedNet),
    difference: sumOf(rows, netDifference),
    carry: sumOf(rows, ({ carry }) => carry.value),
  };
}

/** Recorded − computed; null where one of them is not known. */
function netDifference({ computedNet, recordedNet }: Row): number | null {
  return computedNet === null || recordedNet === null ? null : recordedNet - computedNet;
}

function sumOf(rows: readonly Row[], of: (row: Row) => number | null): Totals['carry'] {
  return totalOf(rows.map(of));
}
