import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementsScreenText } from '../../../shared/text/nl/agreements-screen';

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];
type Stem<K> = K extends `${infer S}_one` ? S : K extends `${string}_other` ? never : K;

/** A sentence of this screen, without the `_one` and `_other` of its plurals. */
export type TextKey = Stem<Paths<AgreementsScreenText>>;

export type SayValues = Readonly<Record<string, string | number>>;

/** Gives the sentence in the language of the window. */
export type Say = (key: TextKey, values?: SayValues) => string;

export function useSay(): Say {
  const { t } = useTranslation();
  return useCallback<Say>((key, values) => t(`agreementsScreen.${key}`, { ...values }), [t]);
}
