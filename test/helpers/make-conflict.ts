import { mergeRegister } from '../../shared/merge/merge-register';
import { copyViewOf } from '../../src-main/database/copy-view';
import { applyEffects } from '../../src-main/database/record-change';
import { changeDossier } from '../../src-main/services/change';
import type { Session } from '../../src-main/services/session';
import { stateFrom } from './builders';

/** A file brings another value of a register, written without having seen the one that stands here. */
export function makeConflict(
  session: Session,
  ref: { readonly recordId: string; readonly register: string },
  value: string,
) {
  const copy = copyViewOf(session, [ref.recordId]);
  const before = copy.register(ref);
  const incoming = stateFrom({ site: 'GM0983-abc', counter: 4_000 }, value);
  const merged = mergeRegister(before, incoming, copy.highestCounter);
  if (merged.kind !== 'merged') throw new Error('nothing merged');
  const effects = {
    records: [],
    registers: [{ ref, before, after: merged.state, merged: merged.state, wrote: null }],
    waitingAdded: [],
    waitingRemoved: [],
    remarks: [],
    counters: { site: session.site, own: 0, highest: 4_000 },
    needsNewSite: false,
  };
  changeDossier(session, { file: 'venlo.xlsx' }, (context) => applyEffects(session, effects, context));
}
