import type { AttentionItem } from '../../../shared/ipc/schemas/overview';
import { fill } from '../../../shared/text/fill';
import { all } from '../../database/store';
import type { Session } from '../session';
import { overviewText } from './overview-text';
import { screenLink } from './place-links';

/** For the support team: municipalities to which something was sent, and of which nothing came back since. */
export function unanswered(session: Session, isInArea: (area: string) => boolean): AttentionItem[] {
  if (session.identity.party !== session.region) return [];
  const { db } = session;
  const sent = all(session, db.selectFrom('exports').select(['addressee as party', 'at']));
  const received = all(
    session,
    db.selectFrom('imports').select(['sender_party as party', 'at']).where('undone_at', 'is', null),
  );
  const [lastSent, lastReceived] = [newestOf(sent), newestOf(received)];
  const silent = [...lastSent].filter(
    ([party, at]) => party !== session.region && isInArea(party) && (lastReceived.get(party) ?? '') < at,
  );
  if (silent.length === 0) return [];
  const text = overviewText(session.locale).attention;
  const title = silent.length === 1 ? text.unanswered_one : text.unanswered_other;
  return [
    {
      id: 'unanswered',
      level: 'due',
      title: fill(title, { count: silent.length }),
      detail: text.unansweredDetail,
      date: null,
      link: screenLink('exchange'),
      area: session.region,
    },
  ];
}

function newestOf(rows: readonly { readonly party: string | null; readonly at: string }[]): Map<string, string> {
  const newest = new Map<string, string>();
  for (const { party, at } of rows) {
    if (party !== null && at > (newest.get(party) ?? '')) newest.set(party, at);
  }
  return newest;
}
