import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Certainty } from '../../../../shared/domain/fields';
import { formatDate, formatLongDate } from '../../../../shared/text/dates';
import { formatNumber } from '../../../../shared/text/numbers';
import { type Say, useSay } from './say';

/** How values of this part are written in the language of the window. */
export interface Words {
  readonly say: Say;
  /** "1.310"; unknown is empty. */
  readonly number: (value: number | null) => string;
  /** "+12", "−8", "0"; unknown is empty. */
  readonly signed: (value: number | null) => string;
  /** "1-7-2027"; not filled in is empty. */
  readonly day: (day: string) => string;
  /** "1 juli 2027". */
  readonly longDay: (day: string) => string;
  readonly certainty: (certainty: Certainty) => string;
}

export function useWords(): Words {
  const say = useSay();
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const locale = i18n.language.startsWith('en') ? 'en' : 'nl';
    const number = (value: number | null) => (value === null ? '' : formatNumber(value, locale));
    return {
      say,
      number,
      signed: (value) => (value !== null && value > 0 ? `+${number(value)}` : number(value)),
      day: (day) => (day === '' ? '' : formatDate(day)),
      longDay: (day) => formatLongDate(day, locale),
      certainty: (certainty) => t(`domain.certainty.${certainty}`),
    };
  }, [say, t, i18n]);
}
