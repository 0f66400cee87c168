import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Input } from '../../../../shared/ipc/contract';
import { api } from '../../../api/client';

/** Everything this part reads lives under this key. The language is part of the keys, because names come in it. */
const area = 'region-settings';

export function useSettingRules() {
  const { language } = useTranslation().i18n;
  return useQuery({ queryKey: [area, 'rules', language], queryFn: () => api.call('regionSettings.rules') });
}

export function useSubstitutionRules() {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: [area, 'substitutions', language],
    queryFn: () => api.call('regionSettings.substitutions'),
  });
}

export function usePeriods() {
  const { language } = useTranslation().i18n;
  return useQuery({ queryKey: [area, 'periods', language], queryFn: () => api.call('regionSettings.periods') });
}

/** The one shown stays while the next half-year is read, so that nothing jumps. */
export function usePermitHolders(period: string) {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: [area, 'permit-holders', language, period],
    queryFn: () => api.call('regionSettings.permitHolders', { period }),
    placeholderData: (before) => before,
  });
}

type WriteChannel =
  | 'regionSettings.writeRule'
  | 'regionSettings.writeSubstitution'
  | 'regionSettings.writePeriod'
  | 'regionSettings.removePeriod'
  | 'regionSettings.writeTask'
  | 'regionSettings.write'
  | 'regionSettings.takeNet';

/** A write of this part. It waits until what it changed is read again. */
export function useRegionWrite<C extends WriteChannel>(channel: C) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<C>) => send(channel, input),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: [area] }),
        // A round more is one more to choose.
        client.invalidateQueries({ queryKey: ['standpoint'] }),
        client.invalidateQueries({ queryKey: ['history'] }),
      ]);
    },
  });
}

function send<C extends WriteChannel>(channel: C, input: Input<C>) {
  // None of these calls is without input; the type of `call` cannot know that of a union.
  const call = api.call as (channel: C, input: Input<C>) => ReturnType<typeof api.call<C>>;
  return call(channel, input);
}
