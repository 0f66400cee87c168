import { ownerOf } from '../../../shared/domain/entities';
import type { RegisterNotice } from '../../../shared/ipc/schemas/notices';
import { sameDot } from '../../../shared/merge/context';
import { countingSibling, isConflict } from '../../../shared/merge/counting-value';
import type { RegisterState } from '../../../shared/merge/types';
import { readRecords, type StoredRecord } from '../../database/register-rows';
import { dossierNames } from '../dossier-names';
import { registerTexts } from '../exchange/register-text';
import { labelOnBehalf } from '../on-behalf/unconfirmed';
import { partyNames } from '../party-names';
import type { Session } from '../session';

/** The registers of these records that are in conflict, or were written on behalf of their owner and not confirmed. */
export function registerNotices(session: Session, ids: readonly string[]): RegisterNotice[] {
  const records = readRecords(session, ids);
  return ids.flatMap((id) => {
    const record = records.get(id);
    if (record === undefined) return [];
    return [...record.registers].flatMap(([register, state]) => noticeOf(session, record, register, state));
  });
}

function noticeOf(session: Session, { head }: StoredRecord, register: string, state: RegisterState): RegisterNotice[] {
  const owner = ownerOf(head, session.region);
  const names = partyNames(session);
  const recordId = head.id;
  if (isConflict(state)) {
    const counting = countingSibling(state, owner);
    const texts = registerTexts(
      head,
      register,
      state.siblings.map(({ value }) => value),
      session.locale,
      dossierNames(session),
    );
    const versions = state.siblings.map(({ dot, label }, at) => ({
      site: dot.site,
      counter: dot.counter,
      text: texts[at] ?? '',
      at: label.at,
      partyName: names(label.party),
      isCounting: sameDot(dot, counting.dot),
    }));
    return [{ recordId, register, versions, onBehalfBy: null }];
  }
  const label = labelOnBehalf(state, owner);
  if (label === null) return [];
  return [{ recordId, register, versions: [], onBehalfBy: names(label.party) }];
}
