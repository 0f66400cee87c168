import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SayValues } from './say';

/** Why what was typed cannot be written, as a sentence with what to do. */
export function useProblemText(): (problem: { code: string; values: SayValues }) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    ({ code, values }) => {
      // Codes come from the main process; one without a sentence says that it cannot be kept so.
      const say = t as (key: string, values: object) => string;
      const key = `agreements.problems.${code}`;
      return say(i18n.exists(key) ? key : 'agreementsScreen.problems.other', { ...values });
    },
    [t, i18n],
  );
}
