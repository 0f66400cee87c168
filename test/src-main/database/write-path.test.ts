import { expect, test } from 'vitest';
import { writeValue } from '../../../shared/domain/entities';
import { mergeRegister } from '../../../shared/merge/merge-register';
import type { Effects } from '../../../shared/merge/plan';
import type { RecordHead, RegisterState } from '../../../shared/merge/types';
import { copyViewOf } from '../../../src-main/database/copy-view';
import { applyEffects } from '../../../src-main/database/record-change';
import { readRecords } from '../../../src-main/database/register-rows';
import { readWaiting } from '../../../src-main/database/waiting-rows';
import { changeDossier } from '../../../src-main/services/change';
import type { Session } from '../../../src-main/services/session';
import { figures, figureWrite, quotaHead, stateFrom } from '../../helpers/builders';
import { makeDatabase } from '../../helpers/make-database';
import { writeValuesOf } from '../../helpers/write-values-of';

const head = quotaHead();
const ref = { recordId: head.id, register: 'figures' };
const stateOf = (session: Session) => readRecords(session, [head.id]).get(head.id)?.registers.get('figures');
const total = (session: Session) =>
  session.sqlite.prepare('SELECT total FROM quotas WHERE record_id = ?').pluck().get(head.id);
const text = (value: number) => writeValue('quota', 'figures', figures(value));

/** What a person chose "later" or "take" on one register that came in. */
function arrive(session: Session, incoming: RegisterState, kind: 'later' | 'take', at: RecordHead = head): void {
  const before = copyViewOf(session, [at.id]).register({ recordId: at.id, register: 'figures' });
  const merged = mergeRegister(before, incoming, 1_000_000);
  const change = { ref: { recordId: at.id, register: 'figures' }, before, wrote: null };
  const effects: Effects = {
    records: [at],
    registers:
      kind === 'take' && merged.kind === 'merged' ? [{ ...change, after: merged.state, merged: merged.state }] : [],
    waitingAdded:
      kind === 'take'
        ? []
        : [{ ref: change.ref, head: at, state: incoming, basis: null, isEdited: false, file: 'venlo.xlsx' }],
    waitingRemoved: [],
    remarks: [],
    counters: { site: session.site, own: 0, highest: 5_000 },
    needsNewSite: false,
  };
  changeDossier(session, { file: 'venlo.xlsx', importId: 'import-1' }, (context) =>
    applyEffects(session, effects, context),
  );
}

test('a write mints a dot above everything seen and is in the typed table at once', () => {
  const session = makeDatabase();
  writeValuesOf(session, [figureWrite(head, 441)]);
  writeValuesOf(session, [figureWrite(head, 453)]);
  const state = stateOf(session);
  expect(state?.siblings).toHaveLength(1);
  expect(state?.siblings[0]).toMatchObject({ value: text(453), label: { party: 'PV31', origin: 'typed' } });
  expect(state?.context[session.site]).toBe(state?.siblings[0]?.dot.counter);
  expect(total(session)).toBe(453);
});

test('every write is in the log with the old value, who, when and from where', () => {
  const session = makeDatabase({ party: 'GM0983' });
  writeValuesOf(session, [figureWrite(head, 441)]);
  writeValuesOf(session, [figureWrite(head, 453)]);
  const lines = session.sqlite.prepare('SELECT * FROM log WHERE record_id = ? ORDER BY id').all(head.id);
  expect(lines).toMatchObject([
    { old_value: null, new_value: text(441), kind: 'write', origin: 'typed' },
    { old_value: text(441), new_value: text(453), party: 'GM0983', function: 'coördinator', site: session.site },
  ]);
});

test('two values that did not see each other stand both, and the typed table has the one of the owner', () => {
  const session = makeDatabase();
  writeValuesOf(session, [figureWrite(head, 441)]);
  arrive(session, stateFrom({ site: 'GM0983-abc', counter: 4_000 }, text(470)), 'take');
  expect(stateOf(session)?.siblings).toHaveLength(2);
  expect(total(session)).toBe(441);
  expect(session.sqlite.prepare('SELECT * FROM conflicts').all()).toEqual([
    { record_id: head.id, register: 'figures' },
  ]);
  expect(
    session.sqlite
      .prepare("SELECT old_values, new_values, file FROM log WHERE kind = 'merge' AND import_id = 'import-1'")
      .get(),
  ).toEqual({
    old_values: null,
    new_values: JSON.stringify([text(441), text(470)]),
    file: 'venlo.xlsx',
  });
});

test('the next write ends a conflict, because it has seen both', () => {
  const session = makeDatabase();
  writeValuesOf(session, [figureWrite(head, 441)]);
  arrive(session, stateFrom({ site: 'GM0983-abc', counter: 4_000 }, text(470)), 'take');
  writeValuesOf(session, [figureWrite(head, 455)]);
  expect(stateOf(session)?.siblings.map(({ value }) => value)).toEqual([text(455)]);
  expect(stateOf(session)?.context['GM0983-abc']).toBe(4_000);
  expect(session.sqlite.prepare('SELECT * FROM conflicts').all()).toEqual([]);
});

test('what is left for later is kept as it came, and a write on it has seen it', () => {
  const session = makeDatabase();
  writeValuesOf(session, [figureWrite(head, 441)]);
  arrive(session, stateFrom({ site: 'GM0983-abc', counter: 4_000 }, text(470)), 'later');
  expect(readWaiting(session).map(({ state }) => state)).toEqual([
    stateFrom({ site: 'GM0983-abc', counter: 4_000 }, text(470)),
  ]);
  expect(total(session)).toBe(441);
  writeValuesOf(session, [figureWrite(head, 455)]);
  expect(readWaiting(session)).toEqual([]);
  expect(stateOf(session)?.context['GM0983-abc']).toBe(4_000);
});

test('a counter that a file brought is remembered: the next own dot is above it', () => {
  const session = makeDatabase();
  arrive(session, stateFrom({ site: 'GM0983-abc', counter: 4_000 }, text(470)), 'take');
  writeValuesOf(session, [figureWrite(quotaHead({ area: 'GM0984' }), 1)]);
  expect(copyViewOf(session).own.counter).toBe(5_001);
});

test('what came in is read back as it was', () => {
  const session = makeDatabase();
  const dot = { site: 'GM0983-x-export1-0123456789abcdef', counter: 12 };
  const label = {
    at: 'x',
    party: 'GM0983',
    function: '',
    origin: 'excel' as const,
    detail: 'cel D6',
    onBehalfOf: 'GM0984',
  };
  const state = { siblings: [{ value: text(5), dot, label }], context: { [dot.site]: 12, 'PV31-z': 7 } };
  arrive(session, state, 'take');
  expect(copyViewOf(session, [head.id]).register(ref)).toEqual(state);
  expect(copyViewOf(session).register(ref)).toEqual(state);
});

test('a "no" by who is not the owner travels as a record, and its dots are not asked again', () => {
  const session = makeDatabase({ party: 'GM0983' });
  writeValuesOf(session, [figureWrite(head, 441)]);
  const refusedDots = [{ site: 'PV31-other', counter: 4_100 }];
  const remark = { ref, text: 'Dit klopt niet.', refusedDots, at: session.now(), party: 'GM0983', function: '' };
  const effects = {
    records: [],
    registers: [],
    waitingAdded: [],
    waitingRemoved: [],
    remarks: [remark],
    needsNewSite: false,
  };
  const counters = { site: session.site, own: 0, highest: 0 };
  changeDossier(session, {}, (context) => applyEffects(session, { ...effects, counters }, context));
  expect(copyViewOf(session, [head.id]).refused(ref)).toEqual(refusedDots);
  expect(session.sqlite.prepare('SELECT about_record, party, text FROM remarks').get()).toEqual({
    about_record: head.id,
    party: 'GM0983',
    text: 'Dit klopt niet.',
  });
  expect(session.sqlite.prepare("SELECT count(*) FROM records WHERE entity = 'remark'").pluck().get()).toBe(1);
});

test('a change that fails halfway leaves nothing behind', () => {
  const session = makeDatabase();
  const before = { revision: session.revision, records: readRecords(session) };
  expect(() =>
    changeDossier(session, {}, (context) => {
      applyEffects(session, { ...emptyEffects(session), records: [head] }, context);
      throw new Error('the power went out');
    }),
  ).toThrow('the power went out');
  expect(session.revision).toBe(before.revision);
  expect(readRecords(session)).toEqual(before.records);
});

function emptyEffects(session: Session): Effects {
  const counters = { site: session.site, own: 0, highest: 0 };
  return {
    records: [],
    registers: [],
    waitingAdded: [],
    waitingRemoved: [],
    remarks: [],
    counters,
    needsNewSite: false,
  };
}
