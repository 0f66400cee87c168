import { ExpectedFailure } from '../../../../shared/ipc/reply';
import type { Party, SiteId } from '../../../../shared/merge/types';
import { parseDate } from '../../../../shared/text/dates';
import type { CsvRow, CsvTable } from './read-csv';
import { type ReferenceValue, recordValues } from './reference-values';

/** Column names of a list of municipalities; the first is ours, the others are what Dutch lists call it. */
const columnNames = {
  code: ['code', 'gemeentecode', 'cbs_code', 'gm_code'],
  name: ['name', 'naam', 'gemeente', 'gemeentenaam'],
  subregion: ['subregion', 'deelregio'],
  safetyRegion: ['safety_region', 'veiligheidsregio'],
  population: ['population', 'inwoners', 'inwonertal'],
  populationDate: ['population_date', 'peildatum', 'peildatum_inwoners'],
  populationSource: ['population_source', 'bron', 'bron_inwoners'],
  populationCertainty: ['population_certainty', 'zekerheid'],
  validFrom: ['valid_from', 'geldig_vanaf'],
  validUntil: ['valid_until', 'geldig_tot_en_met'],
  successor: ['successor', 'opvolger'],
} as const;

type Field = keyof typeof columnNames;

export interface RegionName {
  readonly code: Party;
  readonly name: string;
  readonly title: string;
}

/**
 * Region, subregions, safety regions, municipalities and inhabitants out of a list of municipalities.
 *
 * @throws ExpectedFailure that names the line: `csv-missing-column`, `csv-bad-code`, `csv-missing-name`,
 * `csv-duplicate`, `csv-bad-number`, `csv-bad-date`, `csv-empty`
 */
export function municipalReference(site: SiteId, region: RegionName, table: CsvTable): ReferenceValue[] {
  for (const field of ['code', 'name'] as const) {
    if (columnOf(table, field) === undefined)
      throw new ExpectedFailure('csv-missing-column', { column: columnNames[field][0] });
  }
  if (table.rows.length === 0) throw new ExpectedFailure('csv-empty');
  const lines = table.rows.map((row) => readLine(table, row));
  refuseDoubles(lines);
  return [
    ...recordValues(
      site,
      'region',
      { code: region.code },
      { name: region.name, title: region.title, isExample: false },
    ),
    ...areaRecords(site, lines),
    ...lines.flatMap((line) => municipalityRecords(site, line)),
  ];
}

/** The region a list names in its columns `region_code` and `region_name`, if it does. */
export function regionInList(table: CsvTable): { readonly code: string; readonly name: string } {
  const first = table.rows[0];
  return { code: first?.get('region_code') ?? '', name: first?.get('region_name') ?? '' };
}

function subregionCode(name: string): string {
  return slugOf(name);
}

/** A safety region and a subregion may have one name (Zuid-Limburg): their codes must differ. */
function safetyRegionCode(name: string): string {
  return `vr-${slugOf(name)}`;
}

interface Line {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly subregion: string;
  readonly safetyRegion: string;
  readonly inhabitants: {
    readonly count: number;
    readonly date: string;
    readonly source: string;
    readonly isCertain: boolean;
  } | null;
  readonly validity: {
    readonly from: string | null;
    readonly until: string | null;
    readonly successor: string | null;
  } | null;
}

function readLine(table: CsvTable, row: CsvRow): Line {
  const text = (field: Field) => {
    const column = columnOf(table, field);
    return column === undefined ? '' : row.get(column);
  };
  const code = municipalityCode(text('code'), row.row);
  const name = text('name');
  if (name === '') throw new ExpectedFailure('csv-missing-name', { row: row.row, code });
  return {
    row: row.row,
    code,
    name,
    subregion: text('subregion'),
    safetyRegion: text('safetyRegion'),
    inhabitants: inhabitantsOf(text, row.row),
    validity: validityOf(text, row.row),
  };
}

/** "GM0983", "gm983" and "983" are all the CBS code of Venlo. */
function municipalityCode(text: string, row: number): string {
  const digits = /^(?:gm)?\s*(\d{1,4})$/i.exec(text)?.[1];
  if (digits === undefined) throw new ExpectedFailure('csv-bad-code', { row, text });
  return `GM${digits.padStart(4, '0')}`;
}

function inhabitantsOf(text: (field: Field) => string, row: number): Line['inhabitants'] {
  const found = text('population').replace(/[.\s]/g, '');
  if (found === '') return null;
  const count = Number(found);
  if (!Number.isSafeInteger(count) || count < 0)
    throw new ExpectedFailure('csv-bad-number', { row, text: text('population') });
  const date = dayOf(text('populationDate'), row);
  if (date === null) throw new ExpectedFailure('csv-bad-date', { row, text: text('populationDate') });
  const certainty = text('populationCertainty');
  const isCertain = certainty === '' || certainty === 'certain' || certainty === 'zeker';
  const source = [text('populationSource'), isCertain ? '' : certainty].filter((part) => part !== '').join('; ');
  return { count, date, source, isCertain };
}

function validityOf(text: (field: Field) => string, row: number): Line['validity'] {
  const from = dayOf(text('validFrom'), row);
  const until = dayOf(text('validUntil'), row);
  const successor = text('successor') === '' ? null : municipalityCode(text('successor'), row);
  return from === null && until === null && successor === null ? null : { from, until, successor };
}

function dayOf(text: string, row: number): string | null {
  if (text === '') return null;
  const day = parseDate(text);
  if (day === null) throw new ExpectedFailure('csv-bad-date', { row, text });
  return day;
}

function refuseDoubles(lines: readonly Line[]): void {
  const seen = new Map<string, number>();
  for (const { code, row } of lines) {
    const earlier = seen.get(code);
    if (earlier !== undefined) throw new ExpectedFailure('csv-duplicate', { row, code, earlier });
    seen.set(code, row);
  }
}

function areaRecords(site: SiteId, lines: readonly Line[]): ReferenceValue[] {
  const subregions = namesOf(lines.map(({ subregion }) => subregion));
  const safetyRegions = namesOf(lines.map(({ safetyRegion }) => safetyRegion));
  return [
    ...subregions.flatMap((name, index) =>
      recordValues(site, 'subregion', { code: subregionCode(name) }, { name, order: index + 1 }),
    ),
    ...safetyRegions.flatMap((name) => recordValues(site, 'safety-region', { code: safetyRegionCode(name) }, { name })),
  ];
}

/** North before centre before south, as people in Limburg say it; other names by the alphabet. */
function namesOf(names: readonly string[]): string[] {
  const rank = (name: string) => ['noord', 'midden', 'zuid'].findIndex((start) => name.toLowerCase().startsWith(start));
  return [...new Set(names.filter((name) => name !== ''))].sort(
    (one, other) => rank(one) - rank(other) || (one < other ? -1 : 1),
  );
}

function municipalityRecords(site: SiteId, line: Line): ReferenceValue[] {
  const { code, name, inhabitants } = line;
  const municipality = recordValues(
    site,
    'municipality',
    { code },
    {
      name,
      subregion: line.subregion === '' ? null : subregionCode(line.subregion),
      safetyRegion: line.safetyRegion === '' ? null : safetyRegionCode(line.safetyRegion),
      validity: line.validity,
    },
  );
  if (inhabitants === null) return municipality;
  const count = {
    value: inhabitants.count,
    certainty: inhabitants.isCertain ? ('certain' as const) : ('uncertain' as const),
  };
  const source = inhabitants.source === '' ? null : inhabitants.source;
  return [
    ...municipality,
    ...recordValues(site, 'inhabitants', { municipality: code, date: inhabitants.date }, { count, source }),
  ];
}

function columnOf(table: CsvTable, field: Field): string | undefined {
  return columnNames[field].find((name) => table.columns.includes(name));
}

function slugOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
}
