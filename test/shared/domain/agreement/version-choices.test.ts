import { expect, test } from 'vitest';
import { contentText, fingerprintOf } from '../../../../shared/domain/agreement/content';
import type { AgreementRecord } from '../../../../shared/domain/agreement/facts';
import { recordAt } from '../../../../shared/domain/agreement/record-at';
import { newerThan, versionChoices } from '../../../../shared/domain/agreement/version-choices';
import { contentState } from '../../../../shared/domain/agreement/versions-of';
import { A, B } from '../position/facts-builder';
import { agreementFact, lineFact, proposed, recordOf, signedBy, signedRecord } from './agreement-builder';

const shown = (record: AgreementRecord) =>
  versionChoices(record).map(
    ({ content, standing, isPresent }) => `${content.version} ${standing}${isPresent ? ', now' : ''}`,
  );
const changed = (record: AgreementRecord, total: number) => ({ ...record, lines: [lineFact({ total })] });

test('each content says what it is: a draft, before the parties, in force, replaced', () => {
  expect(shown(recordOf())).toEqual(['1 draft, now']);
  expect(shown(proposed(recordOf()))).toEqual(['1 proposed, now']);
  const first = signedRecord();
  expect(shown(first)).toEqual(['1 in-force, now']);
  const draft = changed(first, 20);
  expect(shown(draft)).toEqual(['2 draft, now', '1 in-force']);
  const asked = proposed(draft);
  expect(shown(asked)).toEqual(['2 proposed, now', '1 in-force']);
  expect(shown(proposed(changed(asked, 10)))).toEqual(['3 proposed, now', '2 earlier', '1 in-force']);
  const second = signedBy(signedBy(asked, A, '2027-08-01'), B, '2027-09-01');
  expect(shown(second)).toEqual(['2 in-force, now', '1 replaced']);
  expect(shown({ ...first, agreement: agreementFact({ voided: { on: '2027-01-01', reason: '' } }) })).toEqual([
    '1 over, now',
  ]);
});

test('the newer content of the one in force is that which lies before the parties, or is being written', () => {
  const newer = (record: AgreementRecord, version: number) => {
    const choices = versionChoices(record);
    const choice = choices.find(({ content }) => content.version === version);
    const found = choice === undefined ? null : newerThan(choices, choice);
    return found === null ? null : `${found.content.version} ${found.standing}`;
  };
  const asked = proposed(changed(signedRecord(), 20));
  expect([newer(signedRecord(), 1), newer(asked, 1), newer(asked, 2)]).toEqual([null, '2 proposed', null]);
  expect(newer(changed(signedRecord(), 20), 1)).toBe('2 draft');
  const back = {
    ...asked,
    versions: asked.versions.map((each, at) => (at === 1 ? { ...each, proposed: null } : each)),
  };
  expect(newer({ ...back, lines: [lineFact()] }, 1)).toBeNull();
});

test('an agreement as it reads in a version has exactly its content, and what is learnt of later figures', () => {
  const containedIn = [{ kind: 'decided' as const, answer: 'yes' as const }];
  const later = { ...signedRecord(), lines: [lineFact({ total: 20, containedIn })] };
  const [, first] = versionChoices(later);
  if (first === undefined) throw new Error('no version');
  const at = recordAt(later, first.content);
  expect(at.lines).toMatchObject([{ total: 30, containedIn }]);
  const { content } = contentState(at);
  expect(fingerprintOf(contentText(content))).toBe(first.fingerprint);
});
