import {
  type AgreementParty,
  type Attachment,
  agreementNumber,
  agreementStages,
  exchangeRatio,
} from '../../../shared/domain/agreement';
import type { AgreementFact, AgreementRecord, LineFact, VersionFact } from '../../../shared/domain/agreement/facts';
import { isGone, isSigned } from '../../../shared/domain/agreement/is-gone';
import { circles } from '../../../shared/domain/facility';
import { quotaKinds } from '../../../shared/domain/figure-kinds';
import { grouped } from '../../../shared/domain/position/position-index';
import type { ContainedIn } from '../../../shared/domain/transfer';
import type { Schema } from '../schema';
import { all, type Store } from '../store';
import { type ConsentRow, consentOf } from './consents';
import { readDeleters } from './deleters';
import { oneOf } from './one-of';

/**
 * The agreements that are there, in the order of their numbers, with all that is known of each: transfers (deleted ones too,
 * because a signed version may hold them), versions and consents. Of these ids, or all. One that was deleted is there as
 * long as somebody signed it; `with-deleted` answers the others too.
 */
export function readAgreements(
  store: Store,
  ids?: readonly string[],
  which: 'present' | 'with-deleted' = 'present',
): AgreementRecord[] {
  return agreementsOf(readAgreementRows(store, ids), which);
}

/** A row of one of the four tables of agreements. */
export type AgreementRow =
  | {
      readonly entity: 'agreement';
      readonly columns: Schema['agreements'];
      /** Who deleted it; where that is not known it is the party that leads it. */
      readonly deletedBy?: string;
    }
  | { readonly entity: 'transfer'; readonly columns: Schema['transfers'] }
  | { readonly entity: 'agreement-version'; readonly columns: Schema['agreement_versions'] }
  | { readonly entity: 'consent'; readonly columns: Schema['consents'] };

/** The rows of these agreements, or of all; deleted ones too. */
export function readAgreementRows(store: Store, ids?: readonly string[]): AgreementRow[] {
  const { db } = store;
  const agreements = db.selectFrom('agreements').selectAll();
  const transfers = db.selectFrom('transfers').selectAll().orderBy('record_id');
  const versions = db.selectFrom('agreement_versions').selectAll().orderBy('record_id');
  const consents = db.selectFrom('consents').selectAll().orderBy('record_id');
  const some = ids === undefined ? null : [...ids];
  return [
    ...withDeleters(store, all(store, some === null ? agreements : agreements.where('record_id', 'in', some))),
    ...all(store, some === null ? transfers : transfers.where('agreement', 'in', some)).map(
      (columns) => ({ entity: 'transfer', columns }) as const,
    ),
    ...all(store, some === null ? versions : versions.where('agreement', 'in', some)).map(
      (columns) => ({ entity: 'agreement-version', columns }) as const,
    ),
    ...all(store, some === null ? consents : consents.where('agreement', 'in', some)).map(
      (columns) => ({ entity: 'consent', columns }) as const,
    ),
  ];
}

/** Who deleted an agreement stands in the label of that write. */
function withDeleters(store: Store, rows: readonly Schema['agreements'][]): AgreementRow[] {
  const deleted = rows.filter(({ is_deleted }) => is_deleted === 1).map(({ record_id }) => record_id);
  const deleters = deleted.length === 0 ? new Map<string, string>() : readDeleters(store, deleted);
  return rows.map((columns) => {
    const deletedBy = deleters.get(columns.record_id);
    return { entity: 'agreement', columns, ...(deletedBy === undefined ? {} : { deletedBy }) };
  });
}

/** The agreements that rows make together. */
export function agreementsOf(
  rows: readonly AgreementRow[],
  which: 'present' | 'with-deleted' = 'present',
): AgreementRecord[] {
  const lines = grouped(
    rows.flatMap((row) => (row.entity === 'transfer' ? lineOf(row.columns) : [])),
    ({ agreement }) => agreement,
  );
  const versions = grouped(
    rows.flatMap((row) => (row.entity === 'agreement-version' ? [versionOf(row.columns)] : [])),
    ({ agreement }) => agreement,
  );
  const consents = grouped(
    rows.flatMap((row) => (row.entity === 'consent' ? presentConsents(row.columns) : [])),
    ({ agreement }) => agreement,
  );
  return rows
    .flatMap((row) => {
      if (row.entity !== 'agreement') return [];
      const id = row.columns.record_id;
      const record = {
        agreement: agreementOf(row),
        lines: lines.get(id) ?? [],
        versions: versions.get(id) ?? [],
        consents: consents.get(id) ?? [],
      };
      return which === 'present' && isGone(record) ? [] : [record];
    })
    .sort(byNumber);
}

/** Deleting a consent does not take a signature away: only who signed can, by saying that it did not. */
function presentConsents(row: Schema['consents']): ConsentRow[] {
  const consent = consentOf(row);
  return consent.isDeleted && !isSigned(consent) ? [] : [consent];
}

/** Numbers that were ever given out here, those of deleted agreements too. */
export function readGivenNumbers(store: Store): AgreementFact['number'][] {
  return all(store, store.db.selectFrom('agreements').select(['letters', 'year', 'serial'])).map(numberOf);
}

function versionOf(row: Schema['agreement_versions']): VersionFact & { readonly agreement: string } {
  return {
    id: row.record_id,
    agreement: row.agreement,
    fingerprint: row.fingerprint,
    content: row.content ?? '',
    proposed: row.version === null || row.proposed_on === null ? null : { version: row.version, on: row.proposed_on },
    explanation: row.explanation ?? '',
  };
}

function agreementOf({ columns: row, deletedBy }: Extract<AgreementRow, { entity: 'agreement' }>): AgreementFact {
  return {
    id: row.record_id,
    leading: row.leading,
    number: numberOf(row),
    title: row.title ?? '',
    text: row.text ?? '',
    parties: listOf<AgreementParty>(row.parties),
    term: { from: row.from_date, until: row.until_date },
    stage: oneOf(agreementStages, row.stage) ?? 'concept',
    ended: stopOf(row.ended_on, row.ended_reason),
    voided: stopOf(row.void_on, row.void_reason),
    evaluated: stopOf(row.evaluated_on, row.evaluated_reason),
    ratio: row.ratio === null ? null : exchangeRatio.parse(JSON.parse(row.ratio)),
    ratioReasoning: row.ratio_reasoning ?? '',
    conditions: row.conditions ?? '',
    fallback: row.fallback ?? '',
    money: row.money ?? '',
    evaluation: { dates: listOf<string>(row.evaluation_dates), text: row.evaluation_text ?? '' },
    notice: { months: row.notice_months, text: row.notice_text ?? '' },
    renewal: {
      isPossible: oneOf(['yes', 'no', 'unknown'] as const, row.renewal_possible) ?? 'unknown',
      until: row.renewal_until,
      text: row.renewal_text ?? '',
    },
    facilities: listOf<string>(row.facilities),
    attachments: listOf<Attachment>(row.attachments),
    dueDates: listOf<AgreementFact['dueDates'][number]>(row.due_dates),
    circle: oneOf(circles, row.circle),
    explanation: row.explanation ?? '',
    deletedBy: row.is_deleted === 1 ? (deletedBy ?? row.leading) : null,
  };
}

/** A line of which this version cannot read what it moves is none; the register is marked unreadable elsewhere. */
function lineOf(row: Schema['transfers']): LineFact[] {
  const kind = oneOf(quotaKinds, row.kind);
  const { from_municipality: from, to_municipality: to, group_code: group, period } = row;
  if (kind === null || from === null || to === null || group === null || period === null) return [];
  return [
    {
      id: row.record_id,
      agreement: row.agreement,
      leading: row.leading,
      from,
      to,
      group,
      period,
      total: row.total,
      amv: row.amv,
      kind,
      term: { from: row.from_date, until: row.until_date },
      containedIn: listOf<ContainedIn[number]>(row.contained_in),
      explanation: row.explanation ?? '',
      isDeleted: row.is_deleted === 1,
    },
  ];
}

function numberOf({ letters, year, serial }: Pick<Schema['agreements'], 'letters' | 'year' | 'serial'>) {
  return agreementNumber.safeParse({ letters, year, serial }).data ?? null;
}

function stopOf(on: string | null, reason: string | null): AgreementFact['ended'] {
  return on === null ? null : { on, reason: reason ?? '' };
}

function listOf<T>(json: string): T[] {
  // Written by the projection from a register of this very type.
  return JSON.parse(json) as T[];
}

function byNumber({ agreement: one }: AgreementRecord, { agreement: other }: AgreementRecord): number {
  const [left, right] = [one, other].map(({ number, id }) =>
    number === null ? `~${id}` : `${number.letters}-${number.year}-${String(number.serial).padStart(6, '0')} ${id}`,
  );
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
