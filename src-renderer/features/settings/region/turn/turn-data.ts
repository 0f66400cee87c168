import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TurnForm, TurnWrite } from '../../../../../shared/ipc/schemas/period-turn';
import { api } from '../../../../api/client';

/** Below the key of the settings of the region, so that a write there is read again here. */
const area = ['region-settings', 'turn'] as const;

export function useTurnStart() {
  const { language } = useTranslation().i18n;
  return useQuery({ queryKey: [...area, 'start', language], queryFn: () => api.call('periodTurn.start') });
}

/** What the turn would do. The one shown stays while the next is made, so that nothing jumps. */
export function useTurnView(form: TurnForm) {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: [...area, 'view', language, form],
    queryFn: () => api.call('periodTurn.view', form),
    placeholderData: (before) => before,
  });
}

/** Writes what was shown. It waits until what it changed is read again. */
export function useWriteTurn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: TurnWrite) => api.call('periodTurn.write', input),
    onSuccess: () =>
      Promise.all(
        // A period more is one more to choose.
        [['region-settings'], ['standpoint'], ['history']].map((queryKey) => client.invalidateQueries({ queryKey })),
      ),
  });
}
