import { useQuery } from '@tanstack/react-query';
import type { ContactList } from '../../../shared/ipc/schemas/mail';
import { call } from '../../api/client';

/** How every party is reached; empty until it is known. */
export function useContacts(): ContactList {
  return useQuery({ queryKey: ['dossier', 'contacts.list'], queryFn: () => call('contacts.list') }).data ?? [];
}
