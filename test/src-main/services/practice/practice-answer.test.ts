import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { recordHead } from '../../../../shared/domain/entities';
import type { PlanView } from '../../../../shared/ipc/schemas/exchange';
import { housedInVenlo } from '../../../../src-main/services/dossiers/reference/example/example-meanwhile';
import { exchangeOverview } from '../../../../src-main/services/exchange/overview';
import { practiceAnswer } from '../../../../src-main/services/practice/practice-answer';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';
import { temporaryFolder } from '../../../helpers/temporary-folder';
import { apply, plan, take, totalOf, type, typed } from '../exchange/installation';

const example = (party: string) => makeDatabase({ party, start: { kind: 'example' } });
const housed = recordHead('realisation', housedInVenlo);

async function saved(session: Session): Promise<string> {
  const { fileName, bytes } = await practiceAnswer(session, '1.0.0');
  const path = join(temporaryFolder(), fileName);
  writeFileSync(path, bytes);
  return path;
}

const linde = '84 plaatsen voor asielzoekers, waarvan 8 amv, 1-10-2025 t/m';
const planted = [
  ['conflict', 'Venlo, statushouders, gehuisvest', '88', '92', '97'],
  ['foreign', 'Venlo, asielzoekers, afgesproken', '441, waarvan 40 amv', '441, waarvan 40 amv', '431, waarvan 40 amv'],
  ['new', 'Opmerking van Venlo over Venlo, statushouders, gehuisvest', '–', '–', expect.stringMatching(/^Voorbeeld: /)],
  ['own', 'Venlo, asielzoekers, gerealiseerd', '384', '384', '372'],
  ['own', 'Venlo, ontheemden uit Oekraïne, bezet', '433', '433', '441'],
  [
    'own',
    'De Linde (asielzoekers, vanaf 1-10-2025)',
    `${linde} 30-9-2031, hard`,
    `${linde} 30-9-2031, hard`,
    `${linde} 30-6-2028, hard`,
  ],
];

const rowsOf = ({ items }: PlanView) =>
  items.map(({ group, title, was, ours, theirs }) => [group, title, was, ours, theirs]);

describe.each(['PV31', 'GM0983', 'GM0984'])('in an example of %s', (party) => {
  test('the answer of Venlo holds what was planted in it, and one conflict', async () => {
    const session = example(party);
    const view = await plan(session, await saved(session));
    expect(rowsOf(view)).toEqual(planted);
    expect(view.notes.filter(({ level }) => level === 'error')).toEqual([]);
    expect([view.senderName, view.savedBy, view.copies]).toEqual(['Venlo', 'Voorbeeldambtenaar Venlo', []]);
  });
});

test('what the support team typed meanwhile is what the answer conflicts with', async () => {
  const session = example('PV31');
  type(session, typed(housed, 95));
  const view = await plan(session, await saved(session));
  expect(rowsOf(view).filter(([group]) => group === 'conflict')).toEqual([
    ['conflict', 'Venlo, statushouders, gehuisvest', '88', '95', '97'],
  ]);
});

test('a decided conflict stays decided, and the same answer made once more is nothing new', async () => {
  const session = example('PV31');
  const view = await plan(session, await saved(session));
  apply(session, view, ({ group }) => (group === 'conflict' ? { kind: 'other', text: '96' } : take));
  expect(totalOf(session, housed)).toBe(96);
  session.setLocale('en');
  const again = await plan(session, await saved(session));
  expect([rowsOf(again), again.copies]).toEqual([[], []]);
});

test('the example says so, and that it was read; a real dossier has none', async () => {
  const session = example('PV31');
  expect(exchangeOverview(session).practice).toEqual({ readAt: null });
  apply(session, await plan(session, await saved(session)));
  expect(exchangeOverview(session).practice?.readAt).toMatch(/^2026-11-23/);
  const real = makeDatabase();
  expect(exchangeOverview(real).practice).toBeNull();
  await expect(practiceAnswer(real, '1.0.0')).rejects.toThrow('no-practice');
});

test('every sheet that people see says that it is an example', async () => {
  const book = read((await practiceAnswer(example('PV31'), '1.0.0')).bytes);
  const visible = book.SheetNames.filter((_, index) => book.Workbook?.Sheets?.[index]?.Hidden === 0);
  expect(visible.length).toBeGreaterThan(5);
  for (const name of visible)
    expect(utils.sheet_to_csv(book.Sheets[name] ?? {})).toContain('Voorbeeld: verzonnen cijfers');
});
