import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { useAreaWrite } from '../../../api/use-area-write';

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

/** A write of this part. A round more is one more to choose. */
export const useRegionWrite = <C extends WriteChannel>(channel: C) => useAreaWrite([area, 'standpoint'], channel);
