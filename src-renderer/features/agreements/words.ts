import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Circle } from '../../../shared/domain/facility';
import type { QuotaKind } from '../../../shared/domain/figure-kinds';
import type { AgreementSummary } from '../../../shared/ipc/schemas/agreements';
import { formatDate, formatLongDate, formatShortDate } from '../../../shared/text/dates';
import type { Locale } from '../../../shared/text/locale';
import { formatNumber } from '../../../shared/text/numbers';
import { type Say, useSay } from './say';

type Status = AgreementSummary['status'];

/** How values of this screen are written in the language of the window. */
export interface Words {
  readonly say: Say;
  readonly status: (status: Status) => string;
  readonly circle: (circle: Circle) => string;
  readonly kind: (kind: QuotaKind) => string;
  /** "1.310"; unknown is "–", never 0. */
  readonly number: (value: number | null) => string;
  /** "−224", "+6", "0"; unknown is "–". */
  readonly signed: (value: number | null) => string;
  /** "1-7-2027"; unknown is empty. */
  readonly day: (day: string | null) => string;
  /** "1 nov." */
  readonly shortDay: (day: string, today: string) => string;
  /** "1 juli 2027". */
  readonly longDay: (day: string) => string;
}

export function useWords(): Words {
  const say = useSay();
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const locale = i18n.language.startsWith('en') ? 'en' : 'nl';
    const number = (value: number | null) => (value === null ? '–' : formatNumber(value, locale));
    return {
      say,
      status: (status) => t(`agreements.statuses.${status}`),
      circle: (circle) => t(`agreements.circles.${circle}`),
      kind: (kind) => t(`domain.kinds.${kind}`),
      number,
      signed: (value) => (value !== null && value > 0 ? `+${number(value)}` : number(value)),
      day: (day) => (day === null ? '' : formatDate(day)),
      shortDay: (day, today) => shortDay(day, today, locale),
      longDay: (day) => formatLongDate(day, locale),
    };
  }, [say, t, i18n]);
}

/** Without a year that the reader takes for granted. */
function shortDay(day: string, today: string, locale: Locale): string {
  const [year, short] = [day.slice(0, 4), formatShortDate(day, locale)];
  return year === today.slice(0, 4) ? short : `${short} ${year}`;
}

/** The first letter as a capital: a word of the domain at the head of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
