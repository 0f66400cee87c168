import { agreementCircle } from '../../../shared/domain/agreement/circle';
import { readContent } from '../../../shared/domain/agreement/content';
import type { AgreementRecord } from '../../../shared/domain/agreement/facts';
import { newestInForce } from '../../../shared/domain/agreement/versions-in-force';
import { keyOf, readValue } from '../../../shared/domain/entities';
import type { Circle } from '../../../shared/domain/facility';
import { narrowestCircle } from '../../../shared/domain/facility-visibility';
import { countingValue } from '../../../shared/merge/counting-value';
import type { Party, RecordHead } from '../../../shared/merge/types';
import type { StoredRecord } from '../../database/register-rows';
import type { ExportPart } from './collect-export';

/** Which agreements, with all that belongs to them, go out with a workbook. */
export interface AgreementScope {
  readonly includes: (head: RecordHead) => boolean;
  /**
   * Agreements that would go along if the circle did not keep them back, per leading party. For who sends, not for the file:
   * that there is a draft is itself not for everybody.
   */
  readonly withheld: ReadonlyMap<Party, number>;
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
  const concerning = agreements.filter((record) => isConcerned(record, part));
  const isVisible = (record: AgreementRecord) => isSeen(record, records, region, part);
  const visible = new Set(concerning.filter(isVisible).map(({ agreement }) => agreement.id));
  const withheld = new Map<Party, number>();
  for (const { agreement } of concerning.filter((record) => !isVisible(record) && !isDeleted(record, records)))
    withheld.set(agreement.leading, (withheld.get(agreement.leading) ?? 0) + 1);
  return {
    includes: (head) => {
      const id = agreementIdOf(head);
      return id !== null && visible.has(id);
    },
    withheld,
  };
}

/** The agreement that a record belongs to; null for any other kind. */
export function agreementIdOf(head: RecordHead): string | null {
  const own = keyOf(head, 'agreement');
  const part = keyOf(head, 'transfer') ?? keyOf(head, 'agreement-version') ?? keyOf(head, 'consent');
  return own?.id ?? part?.agreement ?? null;
}

/** The workbook of one municipality is about those that it leads or is a party of. */
function isConcerned(record: AgreementRecord, part: ExportPart): boolean {
  if (part.scope === 'region') return true;
  return part.municipality === record.agreement.leading || partiesEver(record).has(part.municipality);
}

function isSeen(
  record: AgreementRecord,
  records: ReadonlyMap<string, StoredRecord>,
  region: Party,
  part: ExportPart,
): boolean {
  const { leading } = record.agreement;
  const circle = circleOf(record, records.get(record.agreement.id));
  if (circle === 'region') return true;
  const { viewer } = part;
  if (viewer === null) return false;
  return viewer === leading || viewer === region || (circle === 'parties' && partiesEver(record).has(viewer));
}

function isDeleted({ agreement }: AgreementRecord, records: ReadonlyMap<string, StoredRecord>): boolean {
  const state = records.get(agreement.id)?.registers.get('deleted');
  return state !== undefined && countingValue(state, agreement.leading) === 'true';
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
  const narrowest = narrowestCircle(
    all.flatMap((each) => (each === undefined ? ['own'] : each === null ? byStage : [each])),
  );
  return agreementCircle({ circle: narrowest, stage: record.agreement.stage }, isProposed, isInForce);
}
