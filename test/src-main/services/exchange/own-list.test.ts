import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ListMappingChoice } from '../../../../shared/ipc/schemas/exchange';
import { errorListName, saveErrorList } from '../../../../src-main/services/exchange/error-list';
import { listMapping, planList } from '../../../../src-main/services/exchange/own-list';
import { planViewOf } from '../../../../src-main/services/exchange/plan-view';
import { readImport } from '../../../../src-main/services/exchange/read-import';
import { apply, mailbox, readHere, realisation, supportTeam, takeAll, totalOf, type, typed } from './installation';

const list = 'Gemeente;Aantal;Opmerking\r\nVenlo;95;geteld\r\nVenray;1.310;\r\nNergens;3;\r\n';

async function opened() {
  const region = supportTeam();
  const path = mailbox().path('lijst.csv');
  writeFileSync(path, list);
  await readImport(region, { token: 't', name: 'lijst.csv', path }, () => undefined, readHere);
  return region;
}

const choice = (columns: ListMappingChoice['columns'], sheet: string): ListMappingChoice => ({
  fileToken: 't',
  sheet,
  headerRow: 1,
  columns,
  entity: 'realisation',
  fixed: {
    group: 'asylum-seekers',
    period: 'spreidingswet-2',
    kind: 'realised',
    referenceDate: '2026-11-01',
    municipality: null,
  },
  sender: 'Gemeente Venlo',
});

describe('a list of a municipality’s own', () => {
  it('proposes what its columns mean, and remembers for this sender what a person chose', async () => {
    const region = await opened();
    const found = listMapping(region, { fileToken: 't', sheet: null, headerRow: null });
    expect(found).toMatchObject({ headerRow: 1, isRemembered: false });
    expect(found.columns.map(({ header, proposed }) => [header, proposed])).toEqual([
      ['Gemeente', 'municipality'],
      ['Aantal', 'total'],
      ['Opmerking', 'explanation'],
    ]);
    planList(region, choice(['municipality', 'total', 'ignore'], found.sheet));
    const again = listMapping(region, { fileToken: 't', sheet: null, headerRow: null });
    expect(again.isRemembered).toBe(true);
    expect(again.columns.map(({ proposed }) => proposed)).toEqual(['municipality', 'total', 'ignore']);
  });

  it('is reviewed like a workbook: what cannot be read is said, and can be mailed back', async () => {
    const region = await opened();
    type(region, typed(realisation(), 92));
    const { sheet } = listMapping(region, { fileToken: 't', sheet: null, headerRow: null });
    const { planId } = planList(region, choice(['municipality', 'total', 'ignore'], sheet));
    const view = planViewOf(region, planId);
    expect(view).toMatchObject({ source: 'list', senderName: 'Gemeente Venlo', sender: 'GM0983' });
    expect(view.items.map(({ group, title, theirs }) => [group, title, theirs])).toEqual([
      ['conflict', 'Venlo, asielzoekers, gerealiseerd', '95'],
      ['new', 'Venray, asielzoekers, gerealiseerd', '1.310'],
    ]);
    expect(view.notes).toMatchObject([{ level: 'error', code: 'unknown-municipality', found: 'Nergens' }]);
    expect(errorListName(region, planId)).toBe('lijst – foutenlijst.xlsx');
    const errors = mailbox().path('errors.xlsx');
    await saveErrorList(region, planId, errors);
    const { workbook } = await readHere(errors);
    expect(JSON.stringify(workbook.sheets[0]?.rows)).toContain('“Nergens” is geen gemeente in dit dossier.');
    apply(region, view, takeAll);
    expect(totalOf(region, realisation())).toBe(95);
  });

  it('with something neither in a column nor chosen is not planned', async () => {
    const region = await opened();
    const { sheet } = listMapping(region, { fileToken: 't', sheet: null, headerRow: null });
    const open = choice(['municipality', 'total', 'ignore'], sheet);
    expect(() => planList(region, { ...open, fixed: { ...open.fixed, group: null } })).toThrow('list-incomplete');
  });
});
