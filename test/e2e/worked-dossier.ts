import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Api, Input } from '../../shared/ipc/contract';
import { runCommand } from './command-line';
import { expect, type Installation } from './fixtures';

export const [A, B, C] = ['GM0001', 'GM0002', 'GM0003'] as const;

/** The rounds of every dossier: the second one holds 1 July 2027, on which the examples are counted. */
const cycle = 'spreidingswet-2';
const rounds = { cycle, halfYear: '2027-1', referenceDate: '2027-06-30' };

/**
 * The three municipalities of position-examples.md with their quotas, places and permit holders, written by the calls of the
 * window. Without agreements: those are made by the person at the window. The round differs from the document's, which
 * changes no figure of 1 July 2027.
 */
export async function openWorkedDossier(
  start: (name?: string, args?: string[]) => Promise<Installation>,
  workFolder: string,
): Promise<Installation> {
  const list = join(workFolder, 'gemeenten.csv');
  const dossier = join(workFolder, 'regio.regietafel');
  const rows = [
    'code,name,subregion,safety_region,population,population_date',
    `${A},Aldenaar,Noord,Noordregio,35800,2026-01-01`,
    `${B},Berkrode,Noord,Noordregio,20000,2026-01-01`,
    `${C},Coldenberg,Zuid,Zuidregio,60000,2026-01-01`,
  ];
  await writeFile(list, rows.join('\n'));
  await runCommand(
    'new',
    dossier,
    '--municipalities',
    list,
    '--as',
    'PV99',
    '--region',
    'PV99',
    '--region-name',
    'Regio',
  );
  const program = await start('worked', [dossier]);
  await expect(program.window.getByRole('heading', { level: 1 })).toBeVisible();
  await writeQuotas(program);
  await writePlaces(program);
  await writePermitHolders(program);
  return program;
}

async function writeQuotas(program: Installation): Promise<void> {
  const cells: [string, string, string][] = [
    [A, 'asylum-seekers.indicative', '120/10'],
    [B, 'asylum-seekers.indicative', '80/7'],
    [C, 'asylum-seekers.indicative', '200/17'],
    [A, 'ukraine.agreed', '90'],
    [B, 'ukraine.agreed', '50'],
    [C, 'ukraine.agreed', '90'],
    // What is asked of the areas: of Noord 10 are nobody's.
    ['PV99', 'asylum-seekers.indicative', '400/34'],
    ['PV99', 'ukraine.agreed', '240'],
    ['vr-noordregio', 'ukraine.agreed', '150'],
    ['vr-zuidregio', 'ukraine.agreed', '90'],
  ];
  const edits = cells.flatMap(([area, column, text]) => {
    const [total = '', amv] = text.split('/');
    const edit = { area, column: `${column}.total`, text: total };
    return amv === undefined ? [edit] : [edit, { area, column: `${column}.amv`, text: amv }];
  });
  await program.window.evaluate(
    async ([query, all]) => {
      // Put there by the preload.
      const { calls } = Reflect.get(window, 'api') as Api;
      const written = await calls['quotas.write']({ query, edits: [...all] });
      if (!written.ok || written.value.refused.length > 0) throw new Error(JSON.stringify(written));
    },
    [rounds, edits] as const,
  );
}

interface Place {
  readonly host: string;
  readonly name: string;
  readonly group: string;
  readonly total: string;
  readonly amv: string;
  readonly from: string;
  readonly until: string;
  readonly certainty: 'hard' | 'soft';
}

const place = (
  host: string,
  name: string,
  places: string,
  term: readonly [string, string],
  more: Partial<Place> = {},
) => {
  const [total = '', amv = ''] = places.split('/');
  const [from, until] = term;
  return { host, name, group: 'asylum-seekers', total, amv, from, until, certainty: 'hard' as const, ...more };
};

async function writePlaces(program: Installation): Promise<void> {
  const ukraine = { group: 'ukraine' };
  const places = [
    place(A, 'F2', '60/0', ['1-3-2026', '28-2-2031']),
    place(A, 'F3', '50/0', ['1-7-2026', '30-6-2028']),
    place(C, 'F4', '150/12', ['1-1-2020', '31-12-2029']),
    place(C, 'F5', '40/4', ['1-5-2027', '30-4-2037'], { certainty: 'soft' }),
    place(A, 'F6', '35/0', ['1-9-2027', '31-8-2037']),
    place(A, 'F8', '100', ['1-1-2025', ''], ukraine),
    place(B, 'F9', '30', ['1-1-2025', ''], ukraine),
    place(C, 'F7', '110', ['1-1-2025', ''], ukraine),
  ];
  await program.window.evaluate(
    async ([period, all, joint]) => {
      // Put there by the preload.
      const { calls } = Reflect.get(window, 'api') as Api;
      const rule = {
        group: 'asylum-seekers',
        period,
        minimumYears: '5',
        minimumPlaces: '',
        readyBy: '',
        explanation: '',
      };
      await calls['facilities.writeCountingRule'](rule);
      for (const each of all) {
        const made = await calls['facilities.create']({ kind: 'small-scale', ...each });
        if (!made.ok || made.value.problems.length > 0) throw new Error(JSON.stringify(made));
      }
      const made = await calls['facilities.create']({ kind: 'small-scale', ...joint });
      if (!made.ok || made.value.id === null) throw new Error(JSON.stringify(made));
      const detail = await calls['facilities.detail']({ id: made.value.id });
      const layer = detail.ok ? detail.value.layers[0]?.id : undefined;
      if (layer === undefined) throw new Error('no layer');
      const shares = [
        { municipality: 'GM0002', total: '70', amv: '4' },
        { municipality: 'GM0003', total: '30', amv: '2' },
      ];
      const shared = await calls['facilities.writeShares']({ layer, shares });
      if (!shared.ok || shared.value.problems.length > 0) throw new Error(JSON.stringify(shared));
      await calls['facilities.answerShare']({ layer, municipality: 'GM0003', isConfirmed: true });
    },
    [cycle, places, place(B, 'F1', '100/6', ['1-1-2025', '31-12-2034'])] as const,
  );
}

/** The task of both half-years, the first carries, and who was housed in the first. */
async function writePermitHolders(program: Installation): Promise<void> {
  const task = (period: string, persons: string): Input<'regionSettings.writeTask'> => ({
    period,
    persons,
    inhabitants: '17900000',
    inhabitantsDate: '1-1-2026',
    source: '',
    certainty: 'certain',
  });
  const carries = [
    { municipality: A, column: 'carry', text: '5' },
    { municipality: B, column: 'carry', text: '-16' },
    { municipality: C, column: 'carry', text: '10' },
  ];
  const housed = [
    { area: A, column: 'permit-holders.realised.total', text: '20' },
    { area: B, column: 'permit-holders.realised.total', text: '9' },
    { area: C, column: 'permit-holders.realised.total', text: '40' },
  ];
  await program.window.evaluate(
    async ([query, tasks, first, realised]) => {
      // Put there by the preload.
      const { calls } = Reflect.get(window, 'api') as Api;
      for (const each of tasks) {
        const written = await calls['regionSettings.writeTask'](each);
        if (!written.ok || written.value.problems.length > 0) throw new Error(JSON.stringify(written));
      }
      const carried = await calls['regionSettings.write']({ period: '2027-1', edits: [...first] });
      if (!carried.ok || carried.value.refused.length > 0) throw new Error(JSON.stringify(carried));
      const counted = await calls['quotas.write']({ query, edits: [...realised] });
      if (!counted.ok || counted.value.refused.length > 0) throw new Error(JSON.stringify(counted));
    },
    [rounds, [task('2027-1', '13500'), task('2027-2', '12000')], carries, housed] as const,
  );
}
