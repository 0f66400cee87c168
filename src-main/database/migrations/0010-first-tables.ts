import type { Migration } from './migration';

/** Foreign keys only among register tables: whatever is lawful to merge, SQL never refuses. */
const registerTables = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

  CREATE TABLE records (id TEXT PRIMARY KEY, entity TEXT NOT NULL, key TEXT) STRICT, WITHOUT ROWID;
  CREATE INDEX records_by_entity ON records (entity);

  CREATE TABLE siblings (
    record_id TEXT NOT NULL REFERENCES records (id),
    register TEXT NOT NULL,
    site TEXT NOT NULL,
    counter INTEGER NOT NULL,
    value TEXT NOT NULL,
    at TEXT NOT NULL,
    party TEXT NOT NULL,
    function TEXT NOT NULL,
    origin TEXT NOT NULL,
    detail TEXT,
    on_behalf_of TEXT,
    PRIMARY KEY (record_id, register, site, counter)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE contexts (
    record_id TEXT NOT NULL REFERENCES records (id),
    register TEXT NOT NULL,
    site TEXT NOT NULL,
    counter INTEGER NOT NULL,
    PRIMARY KEY (record_id, register, site)
  ) STRICT, WITHOUT ROWID;
`;

const exchangeTables = `
  CREATE TABLE waiting (
    id INTEGER PRIMARY KEY,
    record_id TEXT NOT NULL,
    entity TEXT NOT NULL,
    key TEXT,
    register TEXT NOT NULL,
    state TEXT NOT NULL,
    basis TEXT,
    is_edited INTEGER NOT NULL,
    import_id TEXT,
    file TEXT NOT NULL,
    sheet TEXT,
    cell TEXT
  ) STRICT;
  CREATE INDEX waiting_by_register ON waiting (record_id, register);

  CREATE TABLE log (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    party TEXT NOT NULL,
    function TEXT NOT NULL,
    site TEXT NOT NULL,
    record_id TEXT NOT NULL,
    register TEXT NOT NULL,
    kind TEXT NOT NULL,
    old_value TEXT,
    new_value TEXT,
    old_values TEXT,
    new_values TEXT,
    dot_site TEXT,
    dot_counter INTEGER,
    origin TEXT NOT NULL,
    detail TEXT,
    file TEXT,
    sheet TEXT,
    cell TEXT,
    write_id TEXT NOT NULL,
    import_id TEXT
  ) STRICT;
  CREATE INDEX log_by_record ON log (record_id, register);
  CREATE INDEX log_by_write ON log (write_id);

  CREATE TABLE actions (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    details TEXT NOT NULL,
    write_id TEXT NOT NULL,
    state TEXT NOT NULL
  ) STRICT;

  CREATE TABLE imports (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    hash TEXT NOT NULL,
    file_name TEXT NOT NULL,
    source TEXT NOT NULL,
    sender_site TEXT,
    sender_party TEXT,
    export_id TEXT,
    exported_at TEXT,
    scope TEXT,
    saved_at TEXT,
    saved_by TEXT,
    taken INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    effects TEXT,
    details TEXT NOT NULL,
    original BLOB,
    undone_at TEXT
  ) STRICT;
  CREATE INDEX imports_by_hash ON imports (hash);
  CREATE INDEX imports_by_export ON imports (export_id);

  CREATE TABLE exports (
    id TEXT PRIMARY KEY,
    at TEXT NOT NULL,
    file_name TEXT NOT NULL,
    addressee TEXT,
    scope TEXT NOT NULL,
    basis_hash TEXT NOT NULL,
    manifest TEXT NOT NULL,
    basis BLOB
  ) STRICT;

  CREATE TABLE export_registers (
    export_id TEXT NOT NULL REFERENCES exports (id),
    record_id TEXT NOT NULL,
    register TEXT NOT NULL,
    context TEXT NOT NULL,
    PRIMARY KEY (record_id, register, export_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE received_figures (
    entity TEXT NOT NULL,
    area TEXT NOT NULL,
    group_code TEXT NOT NULL,
    period TEXT NOT NULL,
    kind TEXT NOT NULL,
    reference_date TEXT NOT NULL,
    total INTEGER,
    amv INTEGER,
    known INTEGER,
    of INTEGER,
    certainty TEXT,
    as_of TEXT NOT NULL,
    from_party TEXT NOT NULL,
    PRIMARY KEY (entity, area, group_code, period, kind, reference_date)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE list_mappings (sender TEXT PRIMARY KEY, mapping TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

const areaTables = `
  CREATE TABLE regions (
    record_id TEXT PRIMARY KEY, code TEXT NOT NULL, name TEXT, title TEXT,
    is_example INTEGER NOT NULL, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE subregions (
    record_id TEXT PRIMARY KEY, code TEXT NOT NULL, name TEXT, position INTEGER, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE safety_regions (
    record_id TEXT PRIMARY KEY, code TEXT NOT NULL, name TEXT, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE municipalities (
    record_id TEXT PRIMARY KEY, code TEXT NOT NULL, name TEXT, subregion TEXT, safety_region TEXT,
    valid_from TEXT, valid_until TEXT, successor TEXT, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE inhabitants (
    record_id TEXT PRIMARY KEY, municipality TEXT NOT NULL, date TEXT NOT NULL, count INTEGER,
    certainty TEXT, source TEXT, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE target_groups (
    record_id TEXT PRIMARY KEY, code TEXT NOT NULL, name_nl TEXT, name_en TEXT, measure TEXT, unit TEXT,
    position INTEGER, counts_amv INTEGER NOT NULL, figure_kinds TEXT NOT NULL, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE periods (
    record_id TEXT PRIMARY KEY, code TEXT NOT NULL, name_nl TEXT, name_en TEXT, type TEXT,
    from_date TEXT, until_date TEXT, certainty TEXT, milestones TEXT NOT NULL, groups TEXT NOT NULL,
    is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

const figureTables = `
  CREATE TABLE quotas (
    record_id TEXT PRIMARY KEY, area TEXT NOT NULL, group_code TEXT NOT NULL, period TEXT NOT NULL, kind TEXT NOT NULL,
    total INTEGER, amv INTEGER, includes_amv TEXT, source TEXT, reference_date TEXT, certainty TEXT, explanation TEXT,
    is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX quotas_by_period ON quotas (period, group_code, kind, area);

  CREATE TABLE realisations (
    record_id TEXT PRIMARY KEY, municipality TEXT NOT NULL, group_code TEXT NOT NULL, period TEXT NOT NULL,
    reference_date TEXT NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL,
    total INTEGER, amv INTEGER, includes_amv TEXT, certainty TEXT, explanation TEXT, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX realisations_by_period ON realisations (period, group_code, kind, municipality, reference_date);

  CREATE TABLE remarks (
    record_id TEXT PRIMARY KEY, about_record TEXT NOT NULL, about_register TEXT NOT NULL, party TEXT NOT NULL,
    text TEXT, is_deleted INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX remarks_by_subject ON remarks (about_record);

  CREATE TABLE refusals (
    remark_id TEXT NOT NULL, record_id TEXT NOT NULL, register TEXT NOT NULL, site TEXT NOT NULL, counter INTEGER NOT NULL,
    PRIMARY KEY (record_id, register, site, counter, remark_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX refusals_by_remark ON refusals (remark_id);

  CREATE TABLE conflicts (
    record_id TEXT NOT NULL, register TEXT NOT NULL, PRIMARY KEY (record_id, register)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE unreadable (
    record_id TEXT NOT NULL, register TEXT NOT NULL, PRIMARY KEY (record_id, register)
  ) STRICT, WITHOUT ROWID;
`;

export const firstTables: Migration = {
  version: 10,
  name: 'first tables',
  up: (sqlite) => {
    for (const sql of [registerTables, exchangeTables, areaTables, figureTables]) sqlite.exec(sql);
  },
};
