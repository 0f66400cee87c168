import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';

/** The language is part of the key, because names of groups and rounds come in it. */
const standpointChoicesOptions = (language: string) =>
  queryOptions({
    queryKey: ['standpoint', 'choices', language],
    queryFn: () => api.call('standpoint.choices'),
  });

/** What the context bar offers. */
export function useStandpointChoices() {
  return useQuery(standpointChoicesOptions(useTranslation().i18n.language));
}
