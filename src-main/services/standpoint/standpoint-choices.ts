import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import { type AreaName, type MunicipalityRow, readAreas } from '../../database/repositories/areas';
import { readReferenceDates } from '../../database/repositories/figures';
import { readGroups } from '../../database/repositories/groups';
import { type PeriodRow, readPeriods } from '../../database/repositories/periods';
import { localDay } from '../../system/clock';
import type { Session } from '../session';

/** The rounds, half-years, days, areas and groups one can look at, and where to begin: what runs today, with the newest count. */
export function standpointChoices(session: Session): StandpointChoices {
  const today = localDay(session.now());
  const periods = readPeriods(session);
  const cycles = periods.filter(({ type }) => type === 'cycle');
  const halfYears = periods.filter(({ type }) => type === 'half-year');
  const referenceDates = readReferenceDates(session);
  const cycle = runningOn(cycles, today);
  return {
    cycles: cycles.map((period) => choice(session, period)),
    halfYears: halfYears.map((period) => choice(session, period)),
    referenceDates,
    today,
    areas: areasOf(session),
    groups: groupsOf(session),
    initial: {
      cycle: cycle?.code ?? '',
      halfYear: runningOn(halfYears, today)?.code ?? '',
      // A count of an earlier round says nothing of the stand in this one.
      day: referenceDates.find((date) => date <= today && date >= (cycle?.from ?? '')) ?? today,
      // A copy of a part knows its own municipality; of the region only what was received.
      area: session.isWhole ? session.region : session.identity.party,
    },
  };
}

/** The one that runs on the day; between two the last that began; before all the first. */
function runningOn(periods: readonly PeriodRow[], day: string): PeriodRow | undefined {
  return periods.findLast(({ from }) => from <= day) ?? periods[0];
}

function choice(session: Session, { code, nameNl, nameEn, from, until }: PeriodRow) {
  return { code, name: session.locale === 'nl' ? nameNl : nameEn, from, until };
}

function areasOf(session: Session): StandpointChoices['areas'] {
  const { region, subregions, safetyRegions, municipalities } = readAreas(session, session.region);
  const around = (type: 'region' | 'subregion' | 'safety-region') => (area: AreaName) => ({
    code: area.code,
    name: area.name,
    type,
    subregion: null,
    safetyRegion: null,
  });
  return [
    around('region')(region),
    ...subregions.map(around('subregion')),
    ...safetyRegions.map(around('safety-region')),
    ...municipalities.map(({ code, name, subregion, safetyRegion }: MunicipalityRow) => ({
      code,
      name,
      type: 'municipality' as const,
      subregion,
      safetyRegion,
    })),
  ];
}

function groupsOf(session: Session): StandpointChoices['groups'] {
  return readGroups(session).map(({ code, nameNl, nameEn, order, measure, unit, countsAmv }) => ({
    code,
    name: session.locale === 'nl' ? nameNl : nameEn,
    order,
    measure,
    unit,
    countsAmv,
  }));
}
