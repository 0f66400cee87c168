import { dayNumber, isoOf } from '../../../shared/domain/day';
import { findingsOf } from '../../../shared/domain/findings';
import type { Standpoint } from '../../../shared/domain/standpoint';
import type { AttentionItem } from '../../../shared/ipc/schemas/overview';
import { fill } from '../../../shared/text/fill';
import { readQuotas, readRealisations } from '../../database/repositories/figures';
import { countMarks } from '../../database/repositories/marks';
import { localDay } from '../../system/clock';
import { type DossierNames, dossierNames } from '../dossier-names';
import { knownCodes } from '../integrity/known-codes';
import { countToConfirm } from '../on-behalf/count-on-behalf';
import { domainText } from '../party-names';
import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';
import { agreementAttention } from './agreement-attention';
import { endings } from './endings';
import { overviewText } from './overview-text';
import { periodAttention } from './period-attention';
import { cellLink, screenLink } from './place-links';
import { positionAttention } from './position-attention';
import { turnAttention } from './turn-attention';
import { unanswered } from './unanswered';

/**
 * What needs attention or is due in the chosen area: places that end, areas that fall below their task, consents that are missing, what waits for a
 * decision, who has not answered, a period to turn, figures that cannot be. What cannot wait comes first; each says where it is.
 */
export function attention(session: Session, standpoint: Standpoint): AttentionItem[] {
  const names = dossierNames(session);
  const isInArea = areaFilter(session, standpoint.area);
  const soon = isoOf(dayNumber(localDay(session.now())) + soonDays);
  const found = [
    ...figureFindings(session, standpoint, names),
    ...positionAttention(session, names),
    ...agreementAttention(session, names),
    ...endings(session, names),
    ...periodAttention(session, names),
    ...turnAttention(session, names),
  ].filter(({ area }) => isInArea(area));
  return [...found, ...inExchange(session), ...unanswered(session, isInArea)].sort(
    (one, other) => rankOf(one, soon) - rankOf(other, soon) || compare(one.date ?? '', other.date ?? ''),
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** What goes wrong soon, what waits for somebody, what is wrong, what goes wrong later, what ends, what is to be looked at. */
function rankOf({ level, date, link }: AttentionItem, soon: string): number {
  if (level === 'warning' && date !== null) return date <= soon ? 0 : 3;
  if (link.screen === 'exchange') return 1;
  if (level === 'error') return 2;
  return level === 'due' ? 4 : 5;
}

/** About three months: long enough to do something about it, and no longer. */
const soonDays = 92;

/** Of a part of the region: what is about that area itself or about a municipality in it. */
function areaFilter(session: Session, area: string): (of: string) => boolean {
  if (area === session.region) return () => true;
  const members = positionIndex(session).facts.municipalities.filter(
    ({ subregion, safetyRegion }) => subregion === area || safetyRegion === area,
  );
  const inside = new Set([area, ...members.map(({ code }) => code)]);
  return (of) => inside.has(of);
}

function figureFindings(session: Session, { cycle, halfYear }: Standpoint, names: DossierNames): AttentionItem[] {
  const periods = [cycle, halfYear];
  const facts = [...readQuotas(session, periods), ...readRealisations(session, periods)];
  const sentences = domainText(session.locale).findings;
  const { finding: title } = overviewText(session.locale).attention;
  return findingsOf(facts, knownCodes(session)).map(({ code, level, recordId, area, group, period, kind, values }) => ({
    id: `${code} ${recordId}`,
    level,
    title: fill(title, { area: names.area(area), sentence: fill(sentences[code], values) }),
    date: null,
    detail: [names.group(group), names.period(period), names.kind(kind, group)].join(', '),
    link: cellLink({ area, group, kind }),
    area,
  }));
}

function inExchange(session: Session): AttentionItem[] {
  const { conflicts, waiting } = countMarks(session);
  const toConfirm = countToConfirm(session, 'besides-agreements');
  const text = overviewText(session.locale).attention;
  const item = (
    id: 'conflicts' | 'waiting' | 'toConfirm',
    count: number,
    level: AttentionItem['level'],
  ): AttentionItem[] =>
    count === 0
      ? []
      : [
          {
            id,
            level,
            title: fill(count === 1 ? text[`${id}_one`] : text[`${id}_other`], { count }),
            detail: text[`${id}Detail`],
            date: null,
            link: screenLink('exchange'),
            area: session.region,
          },
        ];
  return [
    ...item('conflicts', conflicts, 'warning'),
    ...item('waiting', waiting, 'due'),
    ...item('toConfirm', toConfirm, 'due'),
  ];
}
