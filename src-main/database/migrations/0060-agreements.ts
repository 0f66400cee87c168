import type { Migration } from './migration';

/** Agreements with their transfers, versions and consents; and the bytes of attachments, which stay on this computer. */
export const agreementTables: Migration = {
  version: 60,
  name: 'agreements, transfers, versions and consents',
  up: (sqlite) => {
    sqlite.exec(`
      CREATE TABLE agreements (
        record_id TEXT PRIMARY KEY, leading TEXT NOT NULL, letters TEXT, year INTEGER, serial INTEGER, title TEXT, text TEXT,
        parties TEXT NOT NULL, from_date TEXT, until_date TEXT, stage TEXT, ended_on TEXT, ended_reason TEXT, void_on TEXT,
        void_reason TEXT, evaluated_on TEXT, evaluated_reason TEXT, ratio TEXT, ratio_reasoning TEXT, conditions TEXT,
        fallback TEXT, money TEXT, evaluation_dates TEXT NOT NULL, evaluation_text TEXT, notice_months INTEGER,
        notice_text TEXT, renewal_possible TEXT, renewal_until TEXT, renewal_text TEXT, facilities TEXT NOT NULL,
        attachments TEXT NOT NULL, due_dates TEXT NOT NULL, circle TEXT, explanation TEXT, is_deleted INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE transfers (
        record_id TEXT PRIMARY KEY, agreement TEXT NOT NULL, leading TEXT NOT NULL, from_municipality TEXT,
        to_municipality TEXT, group_code TEXT, period TEXT, total INTEGER, amv INTEGER, kind TEXT, from_date TEXT,
        until_date TEXT, contained_in TEXT NOT NULL, explanation TEXT, is_deleted INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX transfers_by_agreement ON transfers (agreement);

      CREATE TABLE agreement_versions (
        record_id TEXT PRIMARY KEY, agreement TEXT NOT NULL, leading TEXT NOT NULL, fingerprint TEXT NOT NULL,
        content TEXT, version INTEGER, proposed_on TEXT, explanation TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX agreement_versions_by_agreement ON agreement_versions (agreement);

      CREATE TABLE consents (
        record_id TEXT PRIMARY KEY, agreement TEXT NOT NULL, leading TEXT NOT NULL, party TEXT NOT NULL,
        fingerprint TEXT NOT NULL, college_status TEXT, college_date TEXT, college_reference TEXT, council_mode TEXT,
        council_status TEXT, council_date TEXT, council_reference TEXT, signature_status TEXT, signature_date TEXT,
        signature_function TEXT, signature_reference TEXT, remark TEXT, is_deleted INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX consents_by_agreement ON consents (agreement);

      CREATE TABLE attachment_files (
        sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, media_type TEXT NOT NULL, added_at TEXT NOT NULL, bytes BLOB NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
