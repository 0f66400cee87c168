import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeValue } from '../../../shared/domain/entities';
import { highestOf } from '../../../shared/merge/context';
import { mergeRegister } from '../../../shared/merge/merge-register';
import { copyViewOf } from '../../../src-main/database/copy-view';
import { applyEffects } from '../../../src-main/database/record-change';
import { readRecords } from '../../../src-main/database/register-rows';
import { changeDossier } from '../../../src-main/services/change';
import { checkProjections } from '../../../src-main/services/integrity/check-projections';
import { checkRegisters } from '../../../src-main/services/integrity/check-registers';
import type { Session } from '../../../src-main/services/session';
import { figures, figureWrite, quotaHead, realisationHead, stateFrom } from '../../helpers/builders';
import { makeDatabase } from '../../helpers/make-database';
import { writeValuesOf } from '../../helpers/write-values-of';

const heads = [quotaHead(), quotaHead({ kind: 'decided' }), quotaHead({ area: 'PV31' }), realisationHead()];

const step = fc.record({
  record: fc.nat(heads.length - 1),
  total: fc.option(fc.nat(500)),
  kind: fc.constantFrom('typed', 'seen', 'unseen', 'deleted', 'newer'),
  site: fc.constantFrom('GM0983-aaa', 'PV31-bbb', 'GM0984-ccc'),
});

test('after any history the typed tables are what the registers say', () => {
  const session = makeDatabase({ start: { kind: 'limburg' } });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      for (const each of steps) take(session, each);
      expect(checkProjections(session, session.region)).toEqual([]);
      expect(checkRegisters(readRecords(session).values())).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a typed table that does not match is found', () => {
  const session = makeDatabase();
  session.sqlite.prepare("UPDATE municipalities SET name = 'Vanlo' WHERE code = 'GM0983'").run();
  expect(checkProjections(session, session.region)).toEqual([
    { code: 'projection-differs', values: { table: 'municipalities' } },
  ]);
});

test('a value of a newer version is kept, named and does not count', () => {
  const session = makeDatabase();
  const [head] = heads;
  if (head === undefined) throw new Error('no record');
  writeValuesOf(session, [figureWrite(head, 441), { head, register: 'mood', value: '"sunny"', origin: 'typed' }]);
  expect(session.sqlite.prepare('SELECT * FROM unreadable').all()).toEqual([{ record_id: head.id, register: 'mood' }]);
  expect(session.sqlite.prepare('SELECT total FROM quotas WHERE record_id = ?').pluck().get(head.id)).toBe(441);
});

/** One thing that happens: typed here, or read from a file that saw what is here, or did not. */
function take(
  session: Session,
  { record, total, kind, site }: typeof step extends fc.Arbitrary<infer T> ? T : never,
): void {
  const head = heads[record] ?? quotaHead();
  const ref = { recordId: head.id, register: kind === 'deleted' ? 'deleted' : 'figures' };
  if (kind === 'deleted')
    return void writeValuesOf(session, [{ head, register: 'deleted', value: String(total !== null), origin: 'typed' }]);
  if (kind === 'typed') return void writeValuesOf(session, [figureWrite(head, total)]);
  const copy = copyViewOf(session, [head.id]);
  const before = copy.register(ref);
  const value =
    kind === 'newer' ? '"about many"' : writeValue('quota', 'figures', total === null ? null : figures(total));
  const counter = copy.highestCounter + 1;
  const incoming = stateFrom({ site, counter }, value, kind === 'unseen' ? {} : (before?.context ?? {}));
  const merged = mergeRegister(before, incoming, copy.highestCounter);
  if (merged.kind !== 'merged') return;
  const change = { ref, before, after: merged.state, merged: merged.state, wrote: null };
  const records = copy.head(head.id) === null ? [head] : [];
  const counters = { site: session.site, own: 0, highest: highestOf(merged.state.context) };
  const rest = { waitingAdded: [], waitingRemoved: [], remarks: [], needsNewSite: false };
  changeDossier(session, {}, (context) =>
    applyEffects(session, { records, registers: [change], counters, ...rest }, context),
  );
}
