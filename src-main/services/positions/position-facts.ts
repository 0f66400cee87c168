import { transferFactsOf } from '../../../shared/domain/agreement/transfer-facts';
import { type FigureKind, quotaKinds, realisationKinds } from '../../../shared/domain/figure-kinds';
import type {
  FacilityFact,
  LayerFact,
  PairSpan,
  PositionFacts,
  QuotaFact,
  RealisationFact,
  ShareFact,
} from '../../../shared/domain/position/facts';
import { placesOf } from '../../../shared/domain/position/places-of';
import { readAreas } from '../../database/repositories/areas';
import {
  type LayerRow,
  readLayers,
  readShareConfirmations,
  readShares,
  type ShareRow,
} from '../../database/repositories/capacity';
import { readCountingRules } from '../../database/repositories/counting-rules';
import { readSettings } from '../../database/repositories/dossier-settings';
import { type FacilityRow, readFacilities } from '../../database/repositories/facilities';
import { type FigureRow, readQuotas, readRealisations } from '../../database/repositories/figures';
import { readGroups } from '../../database/repositories/groups';
import { type Marks, readMarks } from '../../database/repositories/marks';
import { readPeriods } from '../../database/repositories/periods';
import { readInhabitants, readNationalTasks, readOpeningCarries } from '../../database/repositories/permit-holders';
import { readSubstitutions } from '../../database/repositories/substitutions';
import { agreementRecords } from '../agreements/agreement-records';
import type { Session } from '../session';
import { spanOfStates } from '../state-span';

/** Everything the dossier knows that positions are made of, in a dozen queries. */
export function readPositionFacts(session: Session): PositionFacts {
  const areas = readAreas(session, session.region);
  const marks = readMarks(session);
  const periods = readPeriods(session);
  const terms = new Map(periods.map(({ code, from, until }) => [code, { from, until }]));
  return {
    region: session.region,
    subregions: areas.subregions.map(({ code }) => code),
    safetyRegions: areas.safetyRegions.map(({ code }) => code),
    municipalities: areas.municipalities,
    groups: readGroups(session),
    periods,
    quotas: readQuotas(session).flatMap((row) => quotaFact(row, marks)),
    facilities: readFacilities(session).map(facilityFact),
    layers: readLayers(session).map(layerFact),
    shares: readShares(session).map(shareFact),
    confirmations: readShareConfirmations(session).map(shareFact),
    countingRules: readCountingRules(session).map(identified),
    realisations: readRealisations(session).flatMap((row) => realisationFact(row, marks)),
    inhabitants: readInhabitants(session).map(identified),
    nationalTasks: readNationalTasks(session).map(identified),
    openingCarries: readOpeningCarries(session).map(identified),
    settings: readSettings(session),
    substitutions: readSubstitutions(session).map(identified),
    transfers: agreementRecords(session).flatMap((record) => transferFactsOf(record, terms)),
  };
}

/** A kind that this version does not know is a finding elsewhere, and no figure here. */
function quotaFact(row: FigureRow, marks: Marks): QuotaFact[] {
  const kind = oneOf(quotaKinds, row.kind);
  if (kind === null) return [];
  const { recordId, area, group, period } = row;
  return [{ recordId, area, group, period, kind, ...placesOf(row.figures), span: spanOf(row, marks) }];
}

function realisationFact(row: FigureRow, marks: Marks): RealisationFact[] {
  const kind = oneOf(realisationKinds, row.kind);
  if (kind === null || row.referenceDate === null) return [];
  const { recordId, area: municipality, group, period, referenceDate, source } = row;
  const figures = { ...placesOf(row.figures), span: spanOf(row, marks) };
  return [{ recordId, municipality, group, period, referenceDate, kind, source: source ?? '', ...figures }];
}

function spanOf({ recordId, entity }: FigureRow, marks: Marks): PairSpan | null {
  const state = marks.conflicts.get(recordId)?.get('figures');
  if (state === undefined) return null;
  return { total: spanOfStates(state, entity, 'total'), amv: spanOfStates(state, entity, 'amv') };
}

function facilityFact(row: FacilityRow): FacilityFact {
  const { id, renewalPossible, ...rest } = row;
  return { recordId: id, canRenew: renewalPossible, ...rest };
}

function layerFact({ id, group, ...row }: LayerRow): LayerFact {
  return { recordId: id, group: group === '' ? null : group, ...row };
}

function shareFact({ id, ...row }: ShareRow): ShareFact {
  return { recordId: id, ...row };
}

function identified<T extends { readonly id: string }>({
  id,
  ...row
}: T): Omit<T, 'id'> & { readonly recordId: string } {
  return { ...row, recordId: id };
}

function oneOf<K extends FigureKind>(kinds: readonly K[], kind: string): K | null {
  return kinds.find((each) => each === kind) ?? null;
}
