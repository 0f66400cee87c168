import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyOf } from '../../shared/domain/entities';
import { type RegisterOf, recordHead, type ValueOf, writeValue } from '../../shared/domain/entities';
import type { EntityName } from '../../shared/domain/entity';
import type { OwnWrite } from '../../shared/merge/write-value';
import { runCli } from '../../src-main/cli/run-cli';
import type { Session } from '../../src-main/services/session';
import { figures } from './builders';
import { closeDatabase, openDatabase } from './make-database';
import { temporaryFolder } from './temporary-folder';
import { writeValuesOf } from './write-values-of';

export const [A, B, C] = ['GM0001', 'GM0002', 'GM0003'] as const;
export const CYCLE = 'voorbeeld-2027';
const VR_N = 'vr-noordregio';
const VR_Z = 'vr-zuidregio';

/**
 * A dossier of the worked examples of position-examples.md: Aldenaar, Berkrode and Coldenberg, without the agreements:
 * those are made by the tests that need them.
 */
export async function workedDossier() {
  const folder = temporaryFolder();
  const dossier = join(folder, 'dossier.regietafel');
  const run = async (...args: string[]) => {
    const out: string[] = [];
    const said: string[] = [];
    const streams = { print: (text: string) => out.push(text), say: (text: string) => said.push(text) };
    const code = await runCli([...args, '--user-data', join(folder, 'data')], streams, '0.1.0');
    return { code, out: out.join('\n'), said: said.join('\n') };
  };
  const list = join(folder, 'gemeenten.csv');
  writeFileSync(
    list,
    [
      'code,name,subregion,safety_region,population,population_date',
      `${A},Aldenaar,Noord,Noordregio,35800,2026-01-01`,
      `${B},Berkrode,Noord,Noordregio,20000,2026-01-01`,
      `${C},Coldenberg,Zuid,Zuidregio,60000,2026-01-01`,
    ].join('\n'),
  );
  await run('new', dossier, '--municipalities', list, '--as', 'PV99', '--region', 'PV99', '--region-name', 'Regio');
  const session = openDatabase(dossier, { userData: join(folder, 'data') });
  writeValuesOf(session, [...cycle(), ...asylumSeekers(), ...permitHolders(), ...ukraine()]);
  closeDatabase(session);
  const change = (work: (session: Session) => void) => {
    const opened = openDatabase(dossier, { userData: join(folder, 'data') });
    work(opened);
    closeDatabase(opened);
  };
  return { run, dossier, change, userData: join(folder, 'data') };
}

function record<E extends EntityName>(
  entity: E,
  key: KeyOf<E>,
  values: { readonly [R in RegisterOf<E>]?: ValueOf<E, R> },
): OwnWrite[] {
  return Object.entries(values).map(([register, value]) => ({
    head: recordHead(entity, key),
    register,
    // The keys of `values` are registers of the entity, and each value is of its register.
    value: writeValue(entity, register as RegisterOf<E>, value as ValueOf<E, RegisterOf<E>>),
    origin: 'typed',
  }));
}

function cycle(): OwnWrite[] {
  const term = { from: '2027-01-01', until: '2028-12-31', certainty: 'certain' } as const;
  const name = { nl: 'Ronde 2027–2028', en: 'Round 2027–2028' };
  const groups = ['asylum-seekers', 'ukraine'];
  const rule = { minimumYears: 5, minimumPlaces: null, readyBy: null };
  return [
    ...record('period', { code: CYCLE }, { name, type: 'cycle', term, groups }),
    ...record('counting-rule', { group: 'asylum-seekers', period: CYCLE }, { rule }),
  ];
}

const quota = (area: string, group: string, kind: 'indicative' | 'agreed', total: number, amv: number | null) =>
  record('quota', { area, group, period: CYCLE, kind }, { figures: figures(total, amv) });

let ids = 0;
const uuid = () => `0198c0de-0000-7000-8000-${String(++ids).padStart(12, '0')}`;

interface Layer {
  readonly host: string;
  readonly name: string;
  readonly group: string;
  readonly places: readonly [number, number | null];
  readonly term: readonly [string, string | null];
  readonly certainty?: 'hard' | 'soft';
  readonly shares?: Readonly<Record<string, readonly [number, number]>>;
}

function location({ host, name, group, places, term, certainty = 'hard', shares = {} }: Layer): OwnWrite[] {
  const [facility, layer] = [uuid(), uuid()];
  const value = { group, total: places[0], amv: places[1], from: term[0], until: term[1], certainty };
  return [
    ...record('facility', { host, id: facility }, { name, status: 'open' }),
    ...record('capacity-layer', { facility, host, id: layer }, { layer: value }),
    ...Object.entries(shares).flatMap(([municipality, [total, amv]]) => {
      const key = { layer, host, municipality };
      const confirmed = municipality === host ? [] : record('share-confirmation', key, { confirmed: { total, amv } });
      return [...record('share', key, { places: { total, amv } }), ...confirmed];
    }),
  ];
}

function asylumSeekers(): OwnWrite[] {
  const group = 'asylum-seekers';
  const at = (host: string, name: string, places: Layer['places'], term: Layer['term'], more: Partial<Layer> = {}) =>
    location({ host, name, group, places, term, ...more });
  return [
    ...quota(A, group, 'indicative', 120, 10),
    ...quota(B, group, 'indicative', 80, 7),
    ...quota(C, group, 'indicative', 200, 17),
    ...quota('PV99', group, 'indicative', 400, 34),
    ...at(B, 'F1', [100, 6], ['2025-01-01', '2034-12-31'], { shares: { [B]: [70, 4], [C]: [30, 2] } }),
    ...at(A, 'F2', [60, 0], ['2026-03-01', '2031-02-28']),
    ...at(A, 'F3', [50, 0], ['2026-07-01', '2028-06-30']),
    ...at(C, 'F4', [150, 12], ['2020-01-01', '2029-12-31']),
    ...at(C, 'F5', [40, 4], ['2027-05-01', '2037-04-30'], { certainty: 'soft' }),
    ...at(A, 'F6', [35, 0], ['2027-09-01', '2037-08-31']),
  ];
}

function permitHolders(): OwnWrite[] {
  const group = 'permit-holders';
  const inhabitants = { count: 17_900_000, date: '2026-01-01' };
  const carry = (municipality: string, persons: number) =>
    record('opening-carry', { group, municipality, period: '2027-1' }, { persons });
  const housed = (municipality: string, total: number) =>
    record(
      'realisation',
      {
        municipality,
        group,
        period: '2027-1',
        referenceDate: '2027-06-30',
        kind: 'realised',
        source: 'municipality',
      },
      { figures: figures(total) },
    );
  return [
    ...record('national-task', { group, period: '2027-1' }, { persons: 13_500, inhabitants }),
    ...record('national-task', { group, period: '2027-2' }, { persons: 12_000, inhabitants }),
    ...carry(A, 5),
    ...carry(B, -16),
    ...carry(C, 10),
    ...housed(A, 20),
    ...housed(B, 9),
    ...housed(C, 40),
  ];
}

function ukraine(): OwnWrite[] {
  const group = 'ukraine';
  const at = (host: string, name: string, places: number) =>
    location({ host, name, group, places: [places, null], term: ['2025-01-01', null] });
  return [
    ...quota(A, group, 'agreed', 90, null),
    ...quota(B, group, 'agreed', 50, null),
    ...quota(C, group, 'agreed', 90, null),
    ...quota(VR_N, group, 'agreed', 150, null),
    ...quota(VR_Z, group, 'agreed', 90, null),
    ...quota('PV99', group, 'agreed', 240, null),
    ...at(A, 'F8', 100),
    ...at(B, 'F9', 30),
    ...at(C, 'F7', 110),
  ];
}
