import { nextPeriod, type PeriodTerm, type ProposedPeriod } from '../../../shared/domain/next-period';
import { type PeriodFinding, periodFindings } from '../../../shared/domain/period-findings';
import type { PeriodList } from '../../../shared/ipc/schemas/region-settings';
import { formatLongDate } from '../../../shared/text/dates';
import { readGroups } from '../../database/repositories/groups';
import { readMarks } from '../../database/repositories/marks';
import { readPeriodDetails, readPeriodFigures } from '../../database/repositories/period-details';
import { localDay } from '../../system/clock';
import { type DossierNames, dossierNames } from '../dossier-names';
import type { Session } from '../session';
import { regionOwned } from './region-owned';

/** The rounds and half-years with their dates, what is odd about these, and what adding one would propose. */
export function periodList(session: Session): PeriodList {
  const details = readPeriodDetails(session);
  const figures = readPeriodFigures(session);
  const { conflicts } = readMarks(session);
  const names = dossierNames(session);
  const findings = periodFindings(details);
  return {
    ...regionOwned(session),
    periods: details.map(
      ({ id, code, type, nameNl, nameEn, from, until, certainty, milestones, groups, explanation }) => ({
        code,
        type,
        name: names.period(code),
        nameNl: nameNl ?? '',
        nameEn: nameEn ?? '',
        from: from ?? '',
        until: until ?? '',
        certainty,
        milestones: [...milestones],
        groupNames: groups.map(names.group),
        explanation,
        figures: figures.get(code) ?? 0,
        isConflict: conflicts.has(id),
        findings: findings
          .filter(({ period }) => period === code)
          .map((finding) => sayableFinding(session, finding, names)),
      }),
    ),
    next: { cycle: formOf(proposedPeriod(session, 'cycle')), halfYear: formOf(proposedPeriod(session, 'half-year')) },
  };
}

/** What the next round or half-year would be. */
export function proposedPeriod(session: Session, type: PeriodTerm['type']): ProposedPeriod {
  const measure = type === 'cycle' ? 'stock' : 'flow';
  const groups = readGroups(session).filter((group) => group.measure === measure);
  const codes = groups.map(({ code }) => code);
  return nextPeriod(readPeriodDetails(session), type, codes, localDay(session.now()));
}

function formOf({ code, type, name, from, until, milestones }: ProposedPeriod): PeriodList['next']['cycle'] {
  return {
    code,
    type,
    nameNl: name.nl,
    nameEn: name.en,
    from,
    until,
    certainty: type === 'cycle' ? 'uncertain' : 'certain',
    milestones: [...milestones],
  };
}

/** A finding about the days of a period, with the values of its sentence in words. */
export function sayableFinding(session: Session, { code, other, from, until }: PeriodFinding, names: DossierNames) {
  const day = (iso: string | null) => (iso === null ? '–' : formatLongDate(iso, session.locale));
  return { code, values: { other: other === null ? '' : names.period(other), from: day(from), until: day(until) } };
}
