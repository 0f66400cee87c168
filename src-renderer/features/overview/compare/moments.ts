import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../../shared/ipc/schemas/compare';
import { formatDate } from '../../../../shared/text/dates';
import { dayText } from '../position-text';
import { useSay } from '../say';

/** How the two moments are called: "op 1 juli 2026" in a sentence, "1-7-2026" above a column; the other is mostly now. */
export interface Moments {
  readonly earlier: string;
  readonly later: string;
  readonly earlierHead: string;
  readonly laterHead: string;
}

export function useMoments({ earlier, later }: Pick<Comparison, 'earlier' | 'later'>): Moments {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const inSentence = (day: string) => say('compare.onDay', { day: dayText(day, language) });
  return {
    earlier: inSentence(earlier),
    later: later === null ? say('compare.now') : inSentence(later),
    earlierHead: formatDate(earlier),
    laterHead: later === null ? say('compare.now') : formatDate(later),
  };
}
