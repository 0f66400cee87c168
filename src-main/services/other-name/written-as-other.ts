import { ownerOf } from '../../../shared/domain/entities';
import type { OtherNameItem } from '../../../shared/ipc/schemas/other-name';
import type { Party, RegisterState, SiteId } from '../../../shared/merge/types';
import { readRecords, type StoredRecord } from '../../database/register-rows';
import { listParameter, statement } from '../../database/statement';
import { dossierNames } from '../dossier-names';
import { exportedBeyond } from '../exchange/export-journal';
import { titleOf } from '../exchange/record-title';
import { registerText } from '../exchange/register-text';
import { registerWord, textsOf } from '../exchange/texts';
import type { Session } from '../session';
import { formerSites } from './former-sites';
import { valueBefore } from './value-before';

/** A register of which the one value that stands was written here as another party. */
export interface WrittenAsOther {
  readonly record: StoredRecord;
  readonly register: string;
  readonly state: RegisterState;
  readonly owner: Party | null;
  readonly asParty: Party;
  /** Canonical text of what stood before it was written here as the other; null when nothing stood. */
  readonly before: string | null;
}

/**
 * What this computer wrote as another party and still stands. What others wrote over since is theirs; of a register in
 * conflict a decision is asked where it stands.
 */
export function writtenAsOther(session: Session): WrittenAsOther[] {
  const sites = formerSites(session);
  const records = readRecords(session, recordsOf(session, [...sites.keys()]));
  return [...records.values()].flatMap((record) =>
    [...record.registers].flatMap(([register, state]) => {
      const [only, ...others] = state.siblings;
      const asParty = only === undefined || others.length > 0 ? undefined : sites.get(only.dot.site);
      if (only === undefined || asParty === undefined) return [];
      const ref = { recordId: record.head.id, register };
      const owner = ownerOf(record.head, session.region);
      return [{ record, register, state, owner, asParty, before: valueBefore(session, ref, only, sites) }];
    }),
  );
}

/** The same for a person: what it is, whose, and what was there before. */
export function otherNameItems(session: Session): OtherNameItem[] {
  const names = dossierNames(session);
  const texts = textsOf(session.locale);
  return writtenAsOther(session).map(({ record: { head }, register, state, owner, asParty, before }) => {
    const value = state.siblings[0]?.value ?? 'null';
    const text = (of: string | null) =>
      of === null ? texts.value.empty : registerText(head, register, of, session.locale, names);
    const { title, subtitle } = titleOf(head, names, session.locale);
    const seen = Object.fromEntries(
      Object.entries(state.context).filter(([site]) => site !== state.siblings[0]?.dot.site),
    );
    return {
      recordId: head.id,
      register,
      title,
      subtitle,
      word: registerWord(texts, register, head.entity),
      text: text(value),
      before: text(before),
      asName: names.party(asParty),
      ownerName: names.party(owner),
      isMine: owner === session.identity.party,
      isSent: exportedBeyond(session, { recordId: head.id, register }, seen),
      mayRewrite: isRewritable(head.entity),
    };
  });
}

/** What a party says of itself is nobody else's to say: it can only be taken back. */
export function isRewritable(entity: string): boolean {
  return entity !== 'remark' && entity !== 'consent' && entity !== 'contact';
}

function recordsOf(session: Session, sites: readonly SiteId[]): string[] {
  const rows = statement(
    session,
    'SELECT DISTINCT record_id FROM siblings WHERE site IN (SELECT value FROM json_each(?))',
  ).all(listParameter(sites)) as { record_id: string }[]; // columns of the query
  return rows.map(({ record_id }) => record_id);
}
