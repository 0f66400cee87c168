import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordHead } from '../../../../shared/domain/entities';
import { createAgreement } from '../../../../src-main/services/agreements/create-agreement';
import { removeAgreement } from '../../../../src-main/services/agreements/remove-agreement';
import { housedInVenlo } from '../../../../src-main/services/dossiers/reference/example/example-meanwhile';
import { practiceAnswer } from '../../../../src-main/services/practice/practice-answer';
import { tourFacts } from '../../../../src-main/services/practice/tour-facts';
import { makeDatabase } from '../../../helpers/make-database';
import { temporaryFolder } from '../../../helpers/temporary-folder';
import { apply, plan, proposed, take, type, typed } from '../exchange/installation';

const nothing = { isFigureTyped: false, isAnswerMerged: false, isConflictDecided: false, isAgreementMade: false };

test('an example that was just opened has taken no step, whatever stands in it', () => {
  expect(tourFacts(makeDatabase({ start: { kind: 'example' } }))).toEqual(nothing);
  expect(tourFacts(makeDatabase())).toBeNull();
});

test('each step is seen in the dossier: typed, merged, decided, agreed', async () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  type(session, typed(recordHead('realisation', housedInVenlo), 95));
  expect(tourFacts(session)).toEqual({ ...nothing, isFigureTyped: true });

  const path = join(temporaryFolder(), 'antwoord.xlsx');
  writeFileSync(path, (await practiceAnswer(session, '1.0.0')).bytes);
  // The conflict is proposed to be left for later.
  apply(session, await plan(session, path), proposed);
  expect(tourFacts(session)).toMatchObject({ isAnswerMerged: true, isConflictDecided: false });

  type(session, typed(recordHead('realisation', housedInVenlo), 97));
  expect(tourFacts(session)).toMatchObject({ isConflictDecided: true });

  const { id } = createAgreement(session, { leading: 'GM0984', title: 'Proef', transfers: [] });
  expect(tourFacts(session)).toMatchObject({ isAgreementMade: true });
  removeAgreement(session, id ?? '');
  expect(tourFacts(session)).toMatchObject({ isAgreementMade: false });
});

test('who chooses while reading the answer has decided the conflict', async () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const path = join(temporaryFolder(), 'antwoord.xlsx');
  writeFileSync(path, (await practiceAnswer(session, '1.0.0')).bytes);
  apply(session, await plan(session, path), ({ group }) => (group === 'conflict' ? { kind: 'theirs' } : take));
  expect(tourFacts(session)).toMatchObject({ isAnswerMerged: true, isConflictDecided: true });
});
