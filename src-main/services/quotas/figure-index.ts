import { type Finding, findingsOf } from '../../../shared/domain/findings';
import type { MatrixQuery } from '../../../shared/ipc/schemas/figures';
import { type Areas, readAreas } from '../../database/repositories/areas';
import { readOnBehalfOf, readWrittenAfterDeletion } from '../../database/repositories/figure-notices';
import { type FigureRow, readQuotas, readRealisations } from '../../database/repositories/figures';
import { type GroupRow, readGroups } from '../../database/repositories/groups';
import { type Marks, readMarks } from '../../database/repositories/marks';
import { type PeriodRow, readPeriods } from '../../database/repositories/periods';
import { type ReceivedRow, readReceivedFigures } from '../../database/repositories/received-figures';
import { partyNames } from '../party-names';
import type { Session } from '../session';

/** Everything one view of the matrix looks at, read once. */
export interface FigureIndex {
  readonly query: MatrixQuery;
  readonly areas: Areas;
  readonly groups: readonly GroupRow[];
  readonly periods: readonly PeriodRow[];
  readonly marks: Marks;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  /** What has to be said of figures that were deleted. */
  readonly ofDeleted: (area: string, group: string, period: string, kind: string) => readonly Finding[];
  /** The quota of an area. */
  quota(area: string, group: string, period: string, kind: string): FigureRow | undefined;
  /** The realisation as known on the day of the query: see `knownOn`. */
  realisation(area: string, group: string, period: string, kind: string): FigureRow | undefined;
  /** The realisation of exactly the day of the query, as the municipality counts. */
  exactRealisation(area: string, group: string, period: string, kind: string): FigureRow | undefined;
  /** A figure about others that came without its record; the newest up to the day of the query. */
  received(area: string, group: string, period: string, kind: string): ReceivedRow | undefined;
}

/** Reads everything a matrix shows in a handful of queries; cells then look up without the database. */
export function readFigureIndex(session: Session, query: MatrixQuery): FigureIndex {
  const chosen = [query.cycle, query.halfYear];
  const quotas = readQuotas(session, chosen);
  const realisations = readRealisations(session, chosen, query.referenceDate);
  const received = session.isWhole ? [] : readReceivedFigures(session, chosen);
  const groups = readGroups(session);
  const periods = readPeriods(session);
  const areas = readAreas(session, session.region);
  const quotaByKey = new Map(quotas.map((row) => [keyOf(row.area, row.group, row.period, row.kind), row]));
  const realisedByKey = grouped(realisations);
  const receivedByKey = grouped(received);
  const names = partyNames(session);
  const onBehalf = readOnBehalfOf(session, session.identity.party).map(
    ({ party, ...notice }): Finding => ({ ...notice, values: { party: names(party) } }),
  );
  const ofDeleted = readWrittenAfterDeletion(session).map(
    ({ party: _, ...notice }): Finding => ({ ...notice, values: {} }),
  );
  const findings = findingsOf([...quotas, ...realisations], {
    areas: new Set(
      [areas.region, ...areas.subregions, ...areas.safetyRegions, ...areas.municipalities].map(({ code }) => code),
    ),
    groups: new Map(groups.map(({ code, figureKinds }) => [code, figureKinds])),
    periods: new Set(periods.map(({ code }) => code)),
  });
  return {
    query,
    areas,
    groups,
    periods,
    marks: readMarks(session),
    findings: byRecord([...findings, ...onBehalf]),
    ofDeleted: (...key) =>
      ofDeleted.filter(({ area, group, period, kind }) => keyOf(area, group, period, kind) === keyOf(...key)),
    quota: (...key) => quotaByKey.get(keyOf(...key)),
    realisation: (...key) => knownOn(realisedByKey.get(keyOf(...key)) ?? []),
    exactRealisation: (...key) =>
      (realisedByKey.get(keyOf(...key)) ?? []).find(
        ({ referenceDate, source }) => referenceDate === query.referenceDate && source === OWN_COUNT,
      ),
    received: (...key) =>
      (receivedByKey.get(keyOf(...key)) ?? []).findLast(
        ({ referenceDate, kind }) => isQuotaDate(referenceDate, kind) || referenceDate <= query.referenceDate,
      ),
  };
}

/** The source of a realisation that the municipality counted itself. */
export const OWN_COUNT = 'municipality';

/**
 * Of the counts up to the day: what the municipality counted itself goes before what others counted, however much
 * newer; and of one counter the newest.
 *
 * @param counts oldest first.
 */
function knownOn(counts: readonly FigureRow[]): FigureRow | undefined {
  return counts.findLast(({ source }) => source === OWN_COUNT) ?? counts.at(-1);
}

/** The day of a quota says when it was set; it holds for the whole period. */
function isQuotaDate(referenceDate: string, kind: string): boolean {
  return referenceDate === '' || !['planned', 'realised', 'occupied'].includes(kind);
}

function keyOf(area: string, group: string, period: string, kind: string): string {
  return [area, group, period, kind].join(' ');
}

function grouped<
  T extends { readonly area: string; readonly group: string; readonly period: string; readonly kind: string },
>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row.area, row.group, row.period, row.kind);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  return groups;
}

function byRecord(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.recordId, [...(groups.get(finding.recordId) ?? []), finding]);
  return groups;
}
