import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PeriodTurnText } from '../../../../../shared/text/nl/period-turn';
import type { SayValues } from '../say';

type Paths<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}` }[keyof T & string];
type Stem<K> = K extends `${infer S}_one` ? S : K extends `${string}_other` ? never : K;

/** A sentence of the turn, without the `_one` and `_other` of its plurals. */
export type TurnTextKey = Stem<Paths<PeriodTurnText>>;

/** Gives the sentence in the language of the window. */
export type TurnSay = (key: TurnTextKey, values?: SayValues) => string;

export function useTurnSay(): TurnSay {
  const { t } = useTranslation();
  return useCallback<TurnSay>((key, values) => t(`periodTurn.${key}`, { ...values }), [t]);
}
