import { turnsDue } from '../../../shared/domain/period-turn/turns-due';
import type { AttentionItem } from '../../../shared/ipc/schemas/overview';
import { formatLongDate } from '../../../shared/text/dates';
import { fill } from '../../../shared/text/fill';
import { readPeriodDetails } from '../../database/repositories/period-details';
import { localDay } from '../../system/clock';
import type { DossierNames } from '../dossier-names';
import { turnTexts } from '../period-turn/turn-texts';
import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';
import { screenLink } from './place-links';

/** For the support team: a half-year or round that ends within weeks, or is over, while of the next one nothing is recorded. */
export function turnAttention(session: Session, names: DossierNames): AttentionItem[] {
  if (session.identity.party !== session.region) return [];
  const { attention: text } = turnTexts(session.locale);
  const due = turnsDue(readPeriodDetails(session), positionIndex(session).facts, localDay(session.now()));
  return due.map(({ target: { period, proposed, before }, isOver }) => {
    const said = {
      before: names.period(before.code),
      after: proposed === null ? names.period(period.code) : proposed.name[session.locale],
      day: formatLongDate(before.until, session.locale),
    };
    return {
      id: `turn ${period.code}`,
      level: isOver ? 'warning' : 'due',
      title: fill(isOver ? text.over : text.soon, said),
      detail: fill(text.detail, said),
      date: before.until,
      link: screenLink('new-period'),
      area: session.region,
    };
  });
}
