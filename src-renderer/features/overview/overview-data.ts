import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Standpoint } from '../../../shared/domain/standpoint';
import { api } from '../../api/client';
import { besides } from '../frame/use-show-window';
import { type ChosenStandpoint, chosenStandpoint } from '../standpoint/remembered-standpoint';

/** The language is part of every key, because names and sentences come in it. */
const viewOptions = (language: string, chosen: ChosenStandpoint) =>
  queryOptions({
    queryKey: ['overview', 'view', language, chosen],
    queryFn: () => api.call('overview.view', chosen),
  });

/** The borders of a region do not change while the program runs. */
const mapOptions = queryOptions({ queryKey: ['overview', 'map'], queryFn: () => api.call('overview.map') });

/**
 * Reads what the screen shows before anything is drawn, so that the first picture is the whole one and is drawn once.
 * What fails here is asked again by the screen, which has a sentence for it.
 */
export async function readOverviewAhead(client: QueryClient, language: string, dossierId: string): Promise<void> {
  const chosen = chosenStandpoint.read(dossierId);
  await Promise.all([client.prefetchQuery(viewOptions(language, chosen)), client.prefetchQuery(mapOptions)]);
}

/** The whole screen in one answer. The one shown stays while the next is read, so that nothing jumps. */
export function useOverviewView(chosen: ChosenStandpoint) {
  const { language } = useTranslation().i18n;
  return useQuery({ ...viewOptions(language, chosen), placeholderData: (before) => before });
}

/** The region as it is drawn: null when the program has no borders of it, undefined until it is known. */
export function useRegionMap() {
  return useQuery(mapOptions).data;
}

/** How a figure was made. */
export function useExplanation(standpoint: Standpoint, figure: { area: string; group: string }) {
  const { language } = useTranslation().i18n;
  return useQuery({
    queryKey: ['overview', 'explain', language, standpoint, figure],
    queryFn: () => api.call('overview.explain', { standpoint, ...figure }),
    meta: besides,
  });
}
