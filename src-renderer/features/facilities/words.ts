import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Circle, FacilityKind, FacilityStatus } from '../../../shared/domain/facility';
import { formatDate, formatLongDate } from '../../../shared/text/dates';
import { formatNumber } from '../../../shared/text/numbers';
import { type Say, useSay } from './say';

/** How values of this screen are written in the language of the window. */
export interface Words {
  readonly say: Say;
  readonly kind: (kind: FacilityKind | null) => string;
  readonly status: (status: FacilityStatus | null) => string;
  readonly circle: (circle: Circle) => string;
  readonly renewal: (possible: 'yes' | 'no' | 'unknown') => string;
  readonly firmness: (certainty: 'hard' | 'soft') => string;
  readonly field: (field: string) => string;
  readonly yesNo: (isYes: boolean) => string;
  /** "1.310"; unknown is empty. */
  readonly number: (value: number | null) => string;
  /** "1-7-2027"; unknown is empty. */
  readonly day: (day: string | null) => string;
  /** "1 juli 2027". */
  readonly longDay: (day: string) => string;
}

export function useWords(): Words {
  const say = useSay();
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const locale = i18n.language.startsWith('en') ? 'en' : 'nl';
    // Register names come from the program itself; one it does not know is shown as it is.
    const register = (name: string) => (i18n.exists(`domain.registers.${name}`) ? `domain.registers.${name}` : null);
    const sayAny = t as (key: string) => string;
    return {
      say,
      kind: (kind) => (kind === null ? '' : t(`domain.facilityKinds.${kind}`)),
      status: (status) => (status === null ? '' : t(`domain.facilityStatuses.${status}`)),
      circle: (circle) => t(`domain.circles.${circle}`),
      renewal: (possible) => t(`domain.renewalPossible.${possible}`),
      firmness: (certainty) => t(`domain.firmness.${certainty}`),
      field: (field) => {
        const key = register(field);
        return key === null ? field : sayAny(key);
      },
      yesNo: (isYes) => t(isYes ? 'domain.yesNo.yes' : 'domain.yesNo.no'),
      number: (value) => (value === null ? '' : formatNumber(value, locale)),
      day: (day) => (day === null ? '' : formatDate(day)),
      longDay: (day) => formatLongDate(day, locale),
    };
  }, [say, t, i18n]);
}

/** The first letter as a capital: a word of the domain at the head of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
