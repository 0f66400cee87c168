/**
 * Why a backup was made: the first of a day, before a file was merged, before the dossier went up to a newer version,
 * because somebody asked, or because another backup was put in its place.
 */
export const backupReasons = ['day', 'import', 'migration', 'request', 'restore'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** What the name of a backup says about it. A file with such a name was checked before it got it. */
export interface Backup {
  /** Instant it was made. */
  readonly at: string;
  readonly reason: BackupReason;
  /** Of the dossier: the same number is the same content. */
  readonly revision: number;
  /** End of the dossier id: another dossier may later stand in the same place. */
  readonly dossier: string;
}

const shape = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z_([a-z]+)_(\d+)_([0-9a-z]+)\.regietafel$/;

/** `20261125T160312482Z_import_412_8f3c2a1b9d04.regietafel`: sorts by time, and is a dossier that one can open. */
export function backupName({ at, reason, revision, dossier }: Backup): string {
  return `${at.replaceAll(/[-:.]/g, '')}_${reason}_${revision}_${dossier}.regietafel`;
}

/** What a file name says; null when it is not the name of a backup. */
export function readBackupName(name: string): Backup | null {
  const found = shape.exec(name);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, rest, word = '', revision, dossier = ''] = found;
  const reason = backupReasons.find((each) => each === word);
  if (reason === undefined) return null;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${rest}Z`;
  return { at, reason, revision: Number(revision), dossier };
}

/** The part of a dossier id that stands in names of backups. */
export function dossierMark(dossierId: string): string {
  return dossierId.replaceAll(/[^0-9a-z]/g, '').slice(-12);
}
