import { type CalendarEvent, calendarText } from '../../../shared/calendar/calendar-text';
import type { SigningRound } from '../../../shared/ipc/schemas/agreements';
import { fill } from '../../../shared/text/fill';
import type { Session } from '../session';
import { agreementsText } from './agreement-names';
import { signingRound } from './signing-round';

/** The days on which agreements must be signed, can be stopped, end or are evaluated, for anybody's calendar. */
export function calendarFile(session: Session): string {
  const events = signingRound(session).dates.map((date) => eventOf(session, date));
  return calendarText(events, { at: session.now(), product: 'Regietafel' });
}

function eventOf(
  session: Session,
  { agreement, number, title, kind, date, party }: SigningRound['dates'][number],
): CalendarEvent {
  const words = agreementsText(session.locale).calendar;
  return {
    id: [agreement, kind, party?.code ?? '', kind === 'evaluation' ? date : ''].filter((part) => part !== '').join('-'),
    day: date,
    title: fill(words[kind], { number: number || title, party: party?.name ?? '' }),
    text: title,
  };
}
