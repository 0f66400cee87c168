import type { AttentionItem } from '../../../shared/ipc/schemas/overview';
import { formatLongDate } from '../../../shared/text/dates';
import { fill } from '../../../shared/text/fill';
import { formatNumber } from '../../../shared/text/numbers';
import { localDay } from '../../system/clock';
import type { DossierNames } from '../dossier-names';
import { positionIndex } from '../positions/position-index';
import { readPositionFindings } from '../positions/read-findings';
import type { Session } from '../session';
import { overviewText } from './overview-text';
import { facilityLink } from './place-links';

/**
 * Hard places that end within a year from today without a shortage by it, per location, group and last day; the soonest
 * first. Where a municipality then falls short, a finding says so.
 */
export function endings(session: Session, names: DossierNames): AttentionItem[] {
  const today = localDay(session.now());
  const until = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const text = overviewText(session.locale).attention;
  const told = new Set(
    readPositionFindings(session)
      .filter(({ code }) => code === 'facility-ends-with-shortage')
      .map(({ recordId, group, date }) => `${recordId} ${group} ${date}`),
  );
  const untold = endingPlaces(session, today, until).filter(
    ({ facility, group, day }) => !told.has(`${facility} ${group} ${day}`),
  );
  return untold.map(({ facility, host, name, group, day, places }) => ({
    id: `ends ${facility} ${group} ${day}`,
    level: 'due',
    title: fill(text.ends, {
      area: names.area(host),
      places: formatNumber(places, session.locale),
      day: formatLongDate(day, session.locale),
    }),
    date: day,
    detail: [name, names.group(group)].filter((part) => part !== '').join(', '),
    link: facilityLink(facility),
    area: host,
  }));
}

interface Ending {
  readonly facility: string;
  readonly host: string;
  readonly name: string;
  readonly group: string;
  readonly day: string;
  places: number;
}

function endingPlaces(session: Session, from: string, until: string): Ending[] {
  const { units, aliases } = positionIndex(session);
  const ended = new Map<string, Ending>();
  for (const { facility, layers } of units.values()) {
    if (aliases.has(facility.recordId) || facility.status === 'cancelled' || facility.status === 'closed') continue;
    for (const layer of layers) {
      const { until: day, group, total, certainty } = layer;
      if (day === null || group === null || total === null || certainty === 'soft' || day < from || day > until)
        continue;
      const key = `${facility.recordId} ${group} ${day}`;
      const { recordId, host, name } = facility;
      const known = ended.get(key) ?? { facility: recordId, host, name, group, day, places: 0 };
      known.places += total;
      ended.set(key, known);
    }
  }
  return [...ended.values()].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
