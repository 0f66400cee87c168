import { agreementCircle } from '../../../shared/domain/agreement/circle';
import { readContent } from '../../../shared/domain/agreement/content';
import type { AgreementRecord } from '../../../shared/domain/agreement/facts';
import { newestInForce } from '../../../shared/domain/agreement/versions-in-force';
import { keyOf, readValue } from '../../../shared/domain/entities';
import type { Circle } from '../../../shared/domain/facility';
import { narrowestCircle } from '../../../shared/domain/facility-visibility';
import type { Party, RecordHead } from '../../../shared/merge/types';
import type { StoredRecord } from '../../database/register-rows';
import type { ExportPart } from './collect-export';

/** Which agreements, with all that belongs to them, go out with a workbook. */
export interface AgreementScope {
  readonly includes: (head: RecordHead) => boolean;
}

/**
 * Decides for one workbook. The party that leads an agreement and the support team always have it; its parties (those of every
 * version that was put before them too) when its circle is `parties`; everybody when it is `region`. The workbook of one
 * municipality holds only agreements of which it is a party, or that it leads.
 */
export function agreementScope(
  agreements: readonly AgreementRecord[],
  records: ReadonlyMap<string, StoredRecord>,
  region: Party,
  part: ExportPart,
): AgreementScope {
  const visible = new Set(
    agreements.filter((record) => isIncluded(record, records, region, part)).map(({ agreement }) => agreement.id),
  );
  return {
    includes: (head) => {
      const id = agreementIdOf(head);
      return id !== null && visible.has(id);
    },
  };
}

/** The agreement that a record belongs to; null for any other kind. */
export function agreementIdOf(head: RecordHead): string | null {
  const own = keyOf(head, 'agreement');
  const part = keyOf(head, 'transfer') ?? keyOf(head, 'agreement-version') ?? keyOf(head, 'consent');
  return own?.id ?? part?.agreement ?? null;
}

function isIncluded(
  record: AgreementRecord,
  records: ReadonlyMap<string, StoredRecord>,
  region: Party,
  part: ExportPart,
): boolean {
  const { leading } = record.agreement;
  const parties = partiesEver(record);
  const isOf = (party: Party | null) => party !== null && (party === leading || parties.has(party));
  if (part.scope === 'municipality' && !isOf(part.municipality)) return false;
  const circle = circleOf(record, records.get(record.agreement.id));
  if (circle === 'region') return true;
  const { viewer } = part;
  if (viewer === null) return false;
  return viewer === leading || viewer === region || (circle === 'parties' && parties.has(viewer));
}

/** Who is a party now, or was one of a version that was put before them. */
function partiesEver({ agreement, versions }: AgreementRecord): ReadonlySet<Party> {
  const ofVersions = versions.flatMap((version) => readContent(version)?.parties ?? []);
  return new Set([...agreement.parties, ...ofVersions].map(({ party }) => party));
}

/** While circle or stage is in conflict or not understood, the narrowest that it can be. */
function circleOf(record: AgreementRecord, stored: StoredRecord | undefined): Circle {
  const values = (register: 'circle' | 'stage') => stored?.registers.get(register)?.siblings ?? [];
  const isProposed = record.versions.some(({ proposed }) => proposed !== null);
  const isInForce = newestInForce(record) !== null;
  const stages = values('stage').map(({ value }) => readValue('agreement', 'stage', value) ?? 'concept');
  const byStage = (stages.length === 0 ? [record.agreement.stage] : stages).map((stage) =>
    agreementCircle({ circle: null, stage }, isProposed, isInForce),
  );
  const chosen = values('circle').map(({ value }) => readValue('agreement', 'circle', value));
  const all = chosen.length === 0 ? [null] : chosen;
  return narrowestCircle(all.flatMap((each) => (each === undefined ? ['own'] : each === null ? byStage : [each])));
}
