import { z } from 'zod';

/** Version of the format. A newer major is refused; a newer minor is read, and what is unknown is passed on. */
export const FORMAT_MAJOR = 1;
export const FORMAT_MINOR = 1;

const sheetEntry = z.object({
  /** What the rows are; in the header cell of the id column as `_id:<identity>`: `quota:1`. */
  identity: z.string().max(80),
  name: z.string().max(31),
  /** Rows with a record at the time of export. */
  rows: z.int().min(0),
  /** Header text to what the column shows: `key.area`, `figures.total`, `source`, `remark`, `info.unit`. */
  headers: z.record(z.string(), z.string().max(80)),
});

export const manifest = z.object({
  major: z.int().min(1),
  minor: z.int().min(0),
  dossierId: z.string().min(1).max(80),
  /** Ids of dossiers begun apart that are one with this dossier; since 1.1, on the manifest sheet alone. */
  joinedDossiers: z.array(z.string().min(1).max(80)).max(200),
  /** How many facilities of whom the addressee may not see; null when the file does not say. Since 1.1, manifest sheet alone. */
  withheld: z
    .array(z.object({ owner: z.string().max(40), facilities: z.int().min(0) }))
    .max(1_000)
    .nullable(),
  dossierName: z.string().max(200),
  exportId: z.string().regex(/^[0-9A-Za-z-]{1,64}$/),
  site: z.string().min(1).max(120),
  sender: z.string().min(1).max(40),
  senderName: z.string().max(200),
  addressee: z
    .string()
    .regex(/^(-|[A-Z][A-Z0-9]*)$/)
    .max(40),
  addresseeName: z.string().max(200),
  scope: z.string().max(40),
  at: z.iso.datetime(),
  programVersion: z.string().max(40),
  isExample: z.boolean(),
  locale: z.enum(['nl', 'en']),
  /** SHA-256 of the text of the basis, hex. */
  basisSha256: z.string().regex(/^[0-9a-f]{64}$/),
  sheets: z.array(sheetEntry).max(60),
});

export type Manifest = z.output<typeof manifest>;
export type SheetEntry = z.output<typeof sheetEntry>;
