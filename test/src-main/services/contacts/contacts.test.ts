import { expect, test } from 'vitest';
import { listContacts, writeContact } from '../../../../src-main/services/contacts/contacts';
import { undo } from '../../../../src-main/services/history/undo-redo';
import { makeDatabase } from '../../../helpers/make-database';
import { join_, mailbox, readAndApply, send, supportTeam, venlo, venray } from '../exchange/installation';

const reach = { function: 'coördinator asielopgave', address: 'asielopgave@venlo.nl' };
const ofVenlo = { party: venlo, role: 'coordinator', ...reach } as const;
const known = (session: Parameters<typeof listContacts>[0]) =>
  listContacts(session)
    .filter(({ address }) => address !== '')
    .map(({ party, role, function: job, address }) => ({ party, role, function: job, address }));

test('a contact is a function with an address of work: not somebody at home, not a telephone number', () => {
  const session = makeDatabase({ party: venlo });
  const problems = (edit: Partial<typeof reach>) => writeContact(session, { ...ofVenlo, ...edit }).problems;
  expect(problems({ address: 'jan1961@gmail.com' })).toMatchObject([{ field: 'address', code: 'private-address' }]);
  expect(problems({ address: 'familie@mail.ziggo.nl' })).toMatchObject([{ code: 'private-address' }]);
  expect(problems({ address: 'a@venlo.nl, b@venlo.nl' })).toMatchObject([{ code: 'not-an-address' }]);
  expect(problems({ address: 'a@venlo.nl\r\nBcc: b@x.nl' })).toMatchObject([{ code: 'not-an-address' }]);
  expect(problems({ function: 'coördinator 06-12 34 56 78' })).toMatchObject([{ field: 'function' }]);
  expect(problems({ function: '', address: 'asiel@venlo.nl' })).toMatchObject([{ field: 'function' }]);
  expect(known(session)).toEqual([]);
  expect(problems({})).toEqual([]);
  expect(known(session)).toEqual([ofVenlo]);
  undo(session);
  expect(known(session)).toEqual([]);
});

test('only the municipality itself writes its contact, and the support team on its behalf', () => {
  const session = makeDatabase({ party: venray });
  expect(() => writeContact(session, ofVenlo)).toThrow('not-yours');
  const region = supportTeam();
  writeContact(region, ofVenlo);
  expect(region.sqlite.prepare("SELECT on_behalf_of AS of FROM siblings WHERE register = 'reach'").all()).toEqual([
    { of: venlo },
  ]);
});

test('contacts travel: a municipality gets its own and that of the support team, and sends its own back', async () => {
  const mail = mailbox();
  const region = supportTeam();
  const team = {
    party: 'PV31',
    role: 'coordinator',
    function: 'ondersteuningsteam',
    address: 'asiel@prvlimburg.nl',
  } as const;
  const ofVenray = { ...ofVenlo, party: venray, address: 'opvang@venray.nl' };
  for (const contact of [team, ofVenlo, ofVenray]) writeContact(region, contact);
  const copy = await join_(await send(region, mail, 'municipality', venlo), venlo);
  expect(known(copy)).toEqual([team, ofVenlo]);

  writeContact(copy, { ...ofVenlo, address: 'asiel@venlo.nl' });
  await readAndApply(region, await send(copy, mail, 'municipality', 'PV31'));
  expect(known(region)).toEqual([team, { ...ofVenlo, address: 'asiel@venlo.nl' }, ofVenray]);
});
