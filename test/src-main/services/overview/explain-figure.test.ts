import { expect, test } from 'vitest';
import { type OverviewExplanation, overviewExplanation as schema } from '../../../../shared/ipc/schemas/overview';
import { explainFigure } from '../../../../src-main/services/overview/explain-figure';
import { overviewView } from '../../../../src-main/services/overview/overview-view';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';

const example = () => makeDatabase({ start: { kind: 'example' } });

function explain(session: Session, area: string, group: string, chosen = {}): OverviewExplanation {
  return schema.parse(explainFigure(session, chosen, area, group));
}

const step = ({ steps }: OverviewExplanation, name: string) => steps.find((each) => each.name === name)?.total ?? null;
const linesOf = ({ parts }: OverviewExplanation, part: string) => parts.find((each) => each.part === part)?.lines ?? [];

function sumOf(explanation: OverviewExplanation, ...parts: readonly string[]): number {
  return parts
    .flatMap((part) => linesOf(explanation, part))
    .filter(({ isCounted }) => isCounted)
    .reduce((sum, { total }) => sum + (total ?? 0), 0);
}

test.each(['hard', 'with-soft'] as const)(
  'the records behind every figure of the table add up to it, %s',
  (certainty) => {
    const session = example();
    const { rows } = overviewView(session, { certainty });
    for (const { area, figures } of rows) {
      for (const [group, figure] of Object.entries(figures)) {
        const explained = explain(session, area, group, { certainty });
        expect(step(explained, 'gap')).toBe(figure.gap.total.sum);
        expect(step(explained, 'quota')).toBe(figure.quota.total.sum);
        expect(sumOf(explained, 'places', 'housed')).toBe(figure.counted.total.sum ?? 0);
        expect(sumOf(explained, 'quotas')).toBe(step(explained, 'base') ?? 0);
      }
    }
  },
);

test('the steps make one sum: base, what is undivided and what is behind are what has to be done', () => {
  const session = example();
  for (const group of ['asylum-seekers', 'permit-holders', 'ukraine']) {
    const explained = explain(session, 'PV31', group);
    const parts = ['base', 'taken', 'rest', 'carry'].map((name) => step(explained, name) ?? 0);
    const asked = parts.reduce((sum, part) => sum + part, 0) - (step(explained, 'given') ?? 0);
    expect(asked).toBe(step(explained, 'quota'));
    expect((step(explained, 'counted') ?? 0) - asked).toBe(step(explained, 'gap'));
  }
});

test('places that do not count are there with the reason, and each record has its place', () => {
  const explained = explain(example(), 'GM1894', 'asylum-seekers');
  expect(linesOf(explained, 'not-counted')).toMatchObject([
    { title: 'De Zonnedauw, Peel en Maas', total: 200, reason: 'telt nog niet: begint later', isCounted: false },
  ]);
  const [hoeve] = linesOf(explained, 'places');
  expect(hoeve).toMatchObject({ title: 'De Hoeve, Peel en Maas', detail: '1-1-2022 t/m 31-12-2026', total: 290 });
  expect(hoeve?.link?.facility).toMatch(/^[0-9a-f-]{36}$/);
  expect(linesOf(explained, 'quotas')).toMatchObject([
    { total: 192, link: { screen: 'quotas', cell: { area: 'GM1894', column: 'asylum-seekers.decided.total' } } },
  ]);
});

test('an area that is not in the dossier is refused', () => {
  expect(() => explain(example(), 'GM9999', 'ukraine')).toThrow('record-unknown');
});
