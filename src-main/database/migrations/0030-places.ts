import type { Migration } from './migration';

const placeTables = `
  CREATE TABLE facilities (
    record_id TEXT PRIMARY KEY, host TEXT NOT NULL, name TEXT, place TEXT, kind TEXT, operator TEXT, partners TEXT NOT NULL,
    is_small_scale INTEGER NOT NULL, labour_market TEXT, status TEXT, from_date TEXT, until_date TEXT, hard_limit TEXT,
    renewal_possible TEXT, renewal_until TEXT, renewal_conditions TEXT, physical_places INTEGER, same_as TEXT,
    circle TEXT, explanation TEXT, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX facilities_by_host ON facilities (host);

  CREATE TABLE capacity_layers (
    record_id TEXT PRIMARY KEY, facility TEXT NOT NULL, host TEXT NOT NULL, group_code TEXT, total INTEGER, amv INTEGER,
    from_date TEXT, until_date TEXT, certainty TEXT, explanation TEXT, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX capacity_layers_by_facility ON capacity_layers (facility);

  CREATE TABLE shares (
    record_id TEXT PRIMARY KEY, layer TEXT NOT NULL, host TEXT NOT NULL, municipality TEXT NOT NULL,
    total INTEGER, amv INTEGER, explanation TEXT, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX shares_by_layer ON shares (layer);

  CREATE TABLE share_confirmations (
    record_id TEXT PRIMARY KEY, layer TEXT NOT NULL, host TEXT NOT NULL, municipality TEXT NOT NULL,
    total INTEGER, amv INTEGER, explanation TEXT, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX share_confirmations_by_layer ON share_confirmations (layer);
`;

const ruleTables = `
  CREATE TABLE counting_rules (
    record_id TEXT PRIMARY KEY, group_code TEXT NOT NULL, period TEXT NOT NULL,
    minimum_years INTEGER, minimum_places INTEGER, ready_by TEXT, explanation TEXT, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE national_tasks (
    record_id TEXT PRIMARY KEY, group_code TEXT NOT NULL, period TEXT NOT NULL, persons INTEGER, inhabitants INTEGER,
    inhabitants_date TEXT, source TEXT, certainty TEXT, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE opening_carries (
    record_id TEXT PRIMARY KEY, group_code TEXT NOT NULL, municipality TEXT NOT NULL, period TEXT NOT NULL,
    persons INTEGER, source TEXT, certainty TEXT, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE settings (record_id TEXT PRIMARY KEY, name TEXT NOT NULL, value INTEGER, reason TEXT) STRICT, WITHOUT ROWID;
`;

/** What municipalities provide, and the rules by which it counts. */
export const places: Migration = {
  version: 30,
  name: 'facilities, layers, shares and counting rules',
  up: (sqlite) => {
    for (const sql of [placeTables, ruleTables]) sqlite.exec(sql);
  },
};
