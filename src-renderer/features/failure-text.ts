import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/ipc/reply';
import { FailureError } from '../api/client';

/** Gives the sentence for a failed call, in the language of the window. */
export function useFailureText(): (error: unknown) => string {
  const { t, i18n } = useTranslation();
  return useCallback(
    (error: unknown) => {
      const { code, values, reference } = failureOf(error);
      // Codes come from the main process: the catalogue test checks that each has a sentence.
      const key = i18n.exists(`failures.${code}`) ? code : 'unexpected';
      const say = t as (key: string, values: object) => string;
      return say(`failures.${key}`, { ...values, code, reference: reference ?? code });
    },
    [t, i18n],
  );
}

const failureOf = (error: unknown): Failure =>
  error instanceof FailureError
    ? error.failure
    : { code: 'unexpected', reference: error instanceof Error ? error.message : '' };
