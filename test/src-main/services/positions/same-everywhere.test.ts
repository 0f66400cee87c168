import { expect, test } from 'vitest';
import { onDay, standpointOf } from '../../../../shared/domain/standpoint';
import { positionJson } from '../../../../src-main/cli/position-json';
import { timeline } from '../../../../src-main/services/facilities/timeline';
import { explainFigure } from '../../../../src-main/services/overview/explain-figure';
import { overviewView } from '../../../../src-main/services/overview/overview-view';
import { readPositions } from '../../../../src-main/services/positions/read-positions';
import type { Session } from '../../../../src-main/services/session';
import { standpointChoices } from '../../../../src-main/services/standpoint/standpoint-choices';
import { makeDatabase } from '../../../helpers/make-database';

const days = ['2026-02-01', '2026-06-30', '2026-11-01', '2027-01-01', '2027-12-31'];

/** What Overzicht shows when this day is chosen in the bar. */
function overviewOn(session: Session, day: string, certainty: 'hard' | 'with-soft') {
  const choices = standpointChoices(session);
  return overviewView(session, { ...onDay(standpointOf({}, choices), day, choices), certainty });
}

/** What `cli position` prints of these groups on the day. */
function printedOn(session: Session, { standpoint, groups }: ReturnType<typeof overviewOn>) {
  const { day: date, certainty } = standpoint;
  const answers = groups.map(({ code, period }) =>
    readPositions(session, { group: code, period, date, view: 'official', certainty }),
  );
  return positionJson(session, answers, undefined, null).positions;
}

test.each(days.flatMap((day) => [[day, 'hard'] as const, [day, 'with-soft'] as const]))(
  'Overzicht, "Wat is dit getal?", Locaties and the command line say the same of every area on %s, %s',
  (day, certainty) => {
    const session = makeDatabase({ start: { kind: 'example' } });
    const view = overviewOn(session, day, certainty);
    const printed = printedOn(session, view);
    expect(view.rows.length).toBeGreaterThanOrEqual(35);
    for (const { area, figures } of view.rows) {
      for (const [group, figure] of Object.entries(figures)) {
        const where = `${area} ${group}`;
        const { steps } = explainFigure(session, view.standpoint, area, group);
        const explained = (name: string) => steps.find((step) => step.name === name);
        expect([where, explained('gap')?.total, explained('gap')?.amv]).toEqual([
          where,
          figure.gap.total.sum,
          figure.gap.amv.sum,
        ]);
        const line = printed.find((each) => each.group === group)?.areas.find((each) => each.area === area);
        if (line !== undefined) {
          expect([where, line.gap.total, line.gap.amv]).toEqual([where, figure.gap.total, figure.gap.amv]);
          expect([where, line.counted.total]).toEqual([where, figure.counted.total]);
        }
        const { steps: course, reason } = timeline(session, { area, group, from: '2025-01-01', until: '2031-12-31' });
        if (reason !== 'places') continue;
        const step = course.findLast(({ date }) => date <= day);
        const counted = certainty === 'hard' ? step?.hard : step?.withSoft;
        expect([where, counted, step?.quota]).toEqual([where, figure.counted.total.sum, figure.quota.total.sum]);
      }
    }
  },
);

test('every municipality and area of Overzicht is also printed by the command line', () => {
  const session = makeDatabase({ start: { kind: 'example' } });
  const view = overviewOn(session, '2026-11-01', 'hard');
  const [printed] = printedOn(session, view);
  const areas = new Set(printed?.areas.map(({ area }) => area));
  const missing = view.rows.filter(({ area, type }) => type !== 'safety-region' && !areas.has(area));
  expect(missing).toEqual([]);
});
