import { contactRoles } from '../../../shared/domain/contact';
import { recordHead, writeValue } from '../../../shared/domain/entities';
import { addressProblem, isFunction } from '../../../shared/domain/work-address';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { FormResult } from '../../../shared/ipc/schemas/facilities';
import type { ContactEdit, ContactList } from '../../../shared/ipc/schemas/mail';
import { readAreas } from '../../database/repositories/areas';
import { readContacts } from '../../database/repositories/contacts';
import { problemOf } from '../forms/form-problems';
import { recordAction } from '../history/record-action';
import { mustBeWritable, rightOn } from '../on-behalf/right-on';
import { partyNames } from '../party-names';
import type { Session } from '../session';

/** Of every party the coordinator and the portfolio holder: the support team first, then the municipalities by name. */
export function listContacts(session: Session): ContactList {
  const known = readContacts(session);
  const names = partyNames(session);
  return partiesOf(session).flatMap((party) =>
    contactRoles.map((role) => {
      const found = known.find((each) => each.party === party && each.role === role);
      return {
        party,
        partyName: names(party),
        role,
        function: found?.function ?? '',
        address: found?.address ?? '',
        right: rightOn(session, party),
      };
    }),
  );
}

/**
 * Writes how a party is reached, by the party itself or on its behalf. What is no function, or no address of work, is
 * told by field and not written.
 *
 * @throws ExpectedFailure `not-yours`, `party-unknown`, `dossier-read-only`
 */
export function writeContact(session: Session, edit: ContactEdit): FormResult {
  const { party, role } = edit;
  if (!partiesOf(session).includes(party)) throw new ExpectedFailure('party-unknown', { party });
  mustBeWritable(session, party);
  const job = edit.function.trim();
  const address = edit.address.trim();
  const isEmpty = job === '' && address === '';
  const problems = isEmpty ? [] : problemsOf(job, address);
  if (problems.length > 0) return { id: null, problems };
  const head = recordHead('contact', { party, role });
  const value = writeValue('contact', 'reach', isEmpty ? null : { function: job, address });
  recordAction(session, { what: 'contact', area: party, isOnBehalf: true }, [
    { head, register: 'reach', value, origin: 'typed' },
  ]);
  return { id: head.id, problems: [] };
}

function problemsOf(job: string, address: string): FormResult['problems'] {
  const wrong = addressProblem(address);
  return [
    ...(isFunction(job) ? [] : [problemOf('function', 'not-a-function')]),
    ...(wrong === null ? [] : [problemOf('address', wrong, { text: address })]),
  ];
}

function partiesOf(session: Session): string[] {
  const { region, municipalities } = readAreas(session, session.region);
  return [region.code, ...municipalities.map(({ code }) => code)];
}
