import { expect, test } from 'vitest';
import { calendarFile } from '../../../../src-main/services/agreements/calendar-file';
import { consentsDueOf } from '../../../../src-main/services/agreements/consents-due';
import { signingRound } from '../../../../src-main/services/agreements/signing-round';
import { stopAgreement } from '../../../../src-main/services/agreements/stop-agreement';
import { writeAgreement } from '../../../../src-main/services/agreements/write-agreement';
import { openDatabase } from '../../../helpers/make-database';
import { A, B, workedDossier } from '../../../helpers/worked-dossier';
import { makeAgreement, propose, sign, texts } from './agreement-steps';

async function withAsked() {
  const { dossier, userData } = await workedDossier();
  const session = openDatabase(dossier, { userData });
  const id = makeAgreement(session, B, [texts()], 'Berkrode helpt Aldenaar');
  const dueDates = [
    { party: A, by: '31-12-2099' },
    { party: B, by: '1-1-2020' },
  ];
  expect(writeAgreement(session, { id, edits: [{ field: 'dueDates', dueDates }] }).problems).toEqual([]);
  return { session, id };
}

test('who must sign stands in the order of the days, with what is late and what is still to be done', async () => {
  const { session, id } = await withAsked();
  expect(signingRound(session).asks).toEqual([]);
  propose(session, id);
  expect(signingRound(session).asks.map(({ party, by, isLate, steps }) => [party.name, by, isLate, steps])).toEqual([
    ['Berkrode', '2020-01-01', true, ['college', 'council', 'signature']],
    ['Aldenaar', '2099-12-31', false, ['college', 'council', 'signature']],
  ]);
});

test('a party that signed is asked no more, and one of a void agreement neither', async () => {
  const { session, id } = await withAsked();
  const fingerprint = propose(session, id);
  expect(consentsDueOf(session, A)).toHaveLength(1);
  sign(session, id, fingerprint, A);
  expect(consentsDueOf(session, A)).toEqual([]);
  expect(signingRound(session).asks.map(({ party }) => party.code)).toEqual([B]);
  stopAgreement(session, { id, kind: 'void', on: '1-12-2026', reason: '' });
  expect(consentsDueOf(session, B)).toEqual([]);
  expect(signingRound(session)).toEqual({ asks: [], dates: [] });
});

test('the calendar holds the days on which parties sign, with the number of the agreement', async () => {
  const { session, id } = await withAsked();
  propose(session, id);
  const calendar = calendarFile(session);
  expect(calendar).toContain('SUMMARY:BERK-2026-01: Aldenaar tekent uiterlijk');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20991231');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(2);
});
