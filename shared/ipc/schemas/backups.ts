import { z } from 'zod';
import { backupReasons } from '../../domain/backup/backup';

export const backupEntry = z.strictObject({
  /** Which one is meant, in calls. No path. */
  name: z.string(),
  at: z.string(),
  reason: z.enum(backupReasons),
  bytes: z.number().int(),
});

export const backupChoice = z.strictObject({ name: z.string().max(200) });

export const backupList = z.strictObject({
  /** Newest first. */
  backups: z.array(backupEntry),
  /** How the dossier came to be as it is, when a backup was put back. */
  restored: z
    .strictObject({
      at: z.string(),
      /** Instant of the backup that was put back. */
      backupAt: z.string(),
      /** The backup of the state before; null when it is there no longer. */
      setAside: z.string().nullable(),
    })
    .nullable(),
  /** Code of the failure of the last backup that was to be made by itself. */
  failure: z.string().nullable(),
});

export type BackupEntry = z.output<typeof backupEntry>;
export type BackupList = z.output<typeof backupList>;
