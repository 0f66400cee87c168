import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandpointText } from '../../../shared/text/nl/standpoint';

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];

/** Gives the sentence of the context bar in the language of the window. */
export function useSay(): (key: Paths<StandpointText>) => string {
  const { t } = useTranslation();
  return useCallback((key) => t(`standpoint.${key}`), [t]);
}
