import { baseKindOf } from '../base-kind';
import type { PositionFinding } from '../finding';
import { membersOf } from '../members';
import type { PositionIndex } from '../position-index';
import { positionOf } from '../positions-of';
import { stockPeriods } from './area-findings';

/** Municipalities that meet the total today and not its amv share: amv places are asked for by the setting of the dossier. */
export function amvFindings(index: PositionIndex, today: string): PositionFinding[] {
  return stockPeriods(index, today)
    .filter(({ group, period }) => index.groups.get(group)?.countsAmv === true && period.from <= today)
    .flatMap(({ group, period: { code: period } }) => {
      const kind = baseKindOf(index, group, period);
      const question = { group, period, kind, date: today, view: 'official', certainty: 'hard' } as const;
      return membersOf(index, group, period).flatMap((area): PositionFinding[] => {
        const { isMet, isAmvMet, gap } = positionOf(index, question, area);
        if (isMet !== true || isAmvMet !== false) return [];
        return [
          {
            code: 'amv-places-missing',
            level: 'warning',
            recordId: area,
            area,
            group,
            period,
            kind,
            date: today,
            values: { missing: -(gap.amv.sum ?? 0) },
            link: { screen: 'overview', recordId: area },
          },
        ];
      });
    });
}
