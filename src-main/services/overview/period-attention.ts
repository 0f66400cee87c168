import { periodFindings } from '../../../shared/domain/period-findings';
import type { AttentionItem } from '../../../shared/ipc/schemas/overview';
import { formatDate } from '../../../shared/text/dates';
import { regionSettings as en } from '../../../shared/text/en/region-settings';
import { fill } from '../../../shared/text/fill';
import { regionSettings as nl } from '../../../shared/text/nl/region-settings';
import { readPeriodDetails } from '../../database/repositories/period-details';
import type { DossierNames } from '../dossier-names';
import type { Session } from '../session';
import { screenLink } from './place-links';

/** For the support team, which keeps them: what is odd about the days of rounds and half-years. */
export function periodAttention(session: Session, names: DossierNames): AttentionItem[] {
  if (session.identity.party !== session.region) return [];
  const { findings, termText } = (session.locale === 'en' ? en : nl).periods;
  const day = (iso: string | null) => (iso === null ? '–' : formatDate(iso));
  return periodFindings(readPeriodDetails(session)).map(({ code, period, other, from, until }) => {
    const term = { from: day(from), until: day(until) };
    const days = from === until ? term.from : fill(termText, term);
    return {
      id: `${code} ${period} ${other ?? ''}`,
      level: 'warning',
      title: names.period(period),
      detail: fill(findings[code], { ...term, days, other: other === null ? '' : names.period(other) }),
      date: null,
      link: screenLink('periods'),
      area: session.region,
    };
  });
}
