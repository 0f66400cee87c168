import type { Party } from '../../../shared/merge/types';
import { all } from '../../database/store';
import type { Session } from '../session';
import { fill, textsOf } from './texts';

/** What things are called on screen, by code. What the dossier does not know is called by its code. */
export interface Names {
  /** A municipality, subregion, safety region or the region. */
  readonly area: (code: string) => string;
  readonly group: (code: string) => string;
  readonly period: (code: string) => string;
  /** A municipality by its name, the region as its support team. */
  readonly party: (party: Party | null) => string;
  readonly groups: ReadonlyMap<string, GroupFacts>;
}

export interface GroupFacts {
  readonly code: string;
  readonly name: string;
  readonly unit: 'places' | 'persons';
  readonly isFlow: boolean;
  readonly countsAmv: boolean;
  readonly order: number;
}

export function namesOf(session: Session): Names {
  const { db, locale } = session;
  const texts = textsOf(locale);
  const areas = new Map<string, string>();
  for (const table of ['subregions', 'safety_regions', 'municipalities', 'regions'] as const) {
    for (const row of all(session, db.selectFrom(table).select(['code', 'name'])))
      areas.set(row.code, row.name ?? row.code);
  }
  const local = (row: { code: string; name_nl: string | null; name_en: string | null }) =>
    (locale === 'en' ? (row.name_en ?? row.name_nl) : row.name_nl) ?? row.code;
  const periodRows = all(session, db.selectFrom('periods').select(['code', 'name_nl', 'name_en']));
  const periods = new Map(periodRows.map((row) => [row.code, local(row)]));
  const groups = new Map(
    all(session, db.selectFrom('target_groups').selectAll()).map((row): [string, GroupFacts] => [
      row.code,
      {
        code: row.code,
        name: local(row),
        unit: row.unit === 'persons' ? 'persons' : 'places',
        isFlow: row.measure === 'flow',
        countsAmv: row.counts_amv === 1,
        order: row.position ?? 0,
      },
    ]),
  );
  const area = (code: string) => areas.get(code) ?? code;
  return {
    area,
    group: (code) => groups.get(code)?.name ?? code,
    period: (code) => periods.get(code) ?? code,
    party: (party) => {
      if (party === null || party === '' || party === '-') return texts.party.everyone;
      return party === session.region ? fill(texts.party.support, { region: area(party) }) : area(party);
    },
    groups,
  };
}
