import type { Handlers } from '../../shared/ipc/contract';
import { listContacts, writeContact } from '../services/contacts/contacts';
import type { AppContext } from './app-context';

type ContactCalls = Extract<keyof Handlers, `contacts.${string}`>;

export function contactsHandlers({ session }: AppContext): Pick<Handlers, ContactCalls> {
  return {
    'contacts.list': () => listContacts(session()),
    'contacts.write': (edit) => writeContact(session(), edit),
  };
}
