import type { Position, PositionAnswer } from '../answer';
import type { PositionFinding } from '../finding';

/**
 * Areas that meet their task in one answer and no more in another of the same question: what an edit, a plan or an
 * agreement would do on that day. Total and amv apart.
 */
export function areasThatFall(before: PositionAnswer, after: PositionAnswer): PositionFinding[] {
  const now = new Map(areasOf(after).map((position) => [position.area, position]));
  return areasOf(before).flatMap((position) => {
    const next = now.get(position.area);
    return next === undefined ? [] : falls(position, next, after);
  });
}

/** A safety region is only held against a task of its own. */
function areasOf({ subregions, safetyRegions, region }: PositionAnswer): readonly Position[] {
  return [...subregions, ...safetyRegions.filter(({ rest }) => rest?.from === 'recorded'), region];
}

function falls(before: Position, after: Position, { question }: PositionAnswer): PositionFinding[] {
  const { group, period, kind, date, certainty } = question;
  return (['total', 'amv'] as const).flatMap((part): PositionFinding[] => {
    const [was, becomes] = [before.gap[part].sum, after.gap[part].sum];
    if (was === null || becomes === null || was < 0 || becomes >= 0) return [];
    const { area, level } = after;
    return [
      {
        code: part === 'total' ? 'area-falls-below-quota' : 'area-falls-below-amv',
        level: 'warning',
        recordId: area,
        area,
        group,
        period,
        kind,
        date,
        values: { before: was, shortage: -becomes, certainty, level },
        link: { screen: 'overview', recordId: area },
      },
    ];
  });
}
