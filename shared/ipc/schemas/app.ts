import { z } from 'zod';
import { backupEntry } from './backups';

/** The party one works for: a municipality (`GM0983`) or the region's support team (`PV31`). */
export const party = z.string().regex(/^(GM|PV)[0-9]{2,4}$/);

export const identity = z.strictObject({
  party,
  /** Function, never a name: "coördinator". */
  function: z.string().max(80),
  /** How this installation is called for people: "Venlo, laptop 2". */
  siteLabel: z.string().max(80),
});

export const preferences = z.strictObject({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['compact', 'ruim']),
});

export const dossierSummary = z.strictObject({
  dossierId: z.string(),
  title: z.string(),
  regionName: z.string(),
  isExample: z.boolean(),
  isReadOnly: z.boolean(),
  identity,
  partyName: z.string(),
  siteId: z.string(),
  /** True when this copy holds all records of the region, so that region sums may be made from records. */
  isWhole: z.boolean(),
  fileName: z.string(),
  /** Where the file is: the program's own folder may have been put on a network drive by who manages the computer. */
  folderKind: z.enum(['local', 'network', 'cloud']),
  lastSavedAt: z.string().nullable(),
  /** A site id was made anew on opening, and why: shown once. */
  newSiteReason: z.string().nullable(),
  /** What waits on this user, for the counters of the side bar. */
  waiting: z.number().int(),
  conflicts: z.number().int(),
  /** Shares of this party in facilities of others that it has not confirmed. */
  sharesToConfirm: z.number().int(),
  /** Records that another wrote on behalf of this party, which has not confirmed them; those of agreements are counted there. */
  toConfirm: z.number().int(),
  /** Agreements that lie before this party and that it has not signed. */
  consentsDue: z.number().int(),
  /** Others, in which something was written on its behalf that it has not confirmed. */
  agreementsToConfirm: z.number().int(),
});

/** A named situation of the start-up ladder that keeps a dossier from opening. */
export const startProblem = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  technical: z.string(),
  /** What can be put back, newest first; empty when that would not help. */
  backups: z.array(backupEntry),
});

export const recentDossier = z.strictObject({
  dossierId: z.string(),
  title: z.string(),
  partyName: z.string(),
  openedAt: z.string(),
  isExample: z.boolean(),
});

export const appState = z.strictObject({
  version: z.string(),
  platform: z.string(),
  preferences,
  /** Goes up when a dossier is opened, also the same one again: nothing of before may then stay on the screen. */
  opening: z.number().int(),
  dossier: dossierSummary.nullable(),
  problem: startProblem.nullable(),
  recent: z.array(recentDossier),
});

/** Everything the page asks before it draws: the state, and how the screens were left. */
export const appStart = z.strictObject({ state: appState, views: z.record(z.string(), z.string()) });

export const startOptions = z.strictObject({
  municipalities: z.array(z.strictObject({ code: party, name: z.string() })),
  region: z.strictObject({ code: party, name: z.string() }),
});

export const createDossier = z.strictObject({
  start: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('limburg') }),
    z.strictObject({ kind: z.literal('example') }),
    z.strictObject({
      kind: z.literal('municipalities'),
      fileToken: z.string(),
      regionName: z.string().min(1).max(120),
    }),
  ]),
  party,
  function: z.string().max(80).default('coördinator'),
});

export const startFromWorkbook = z.strictObject({
  fileToken: z.string(),
  party,
  function: z.string().max(80).default('coördinator'),
});

/** Who made a workbook that came by mail, for whom: said before a dossier is started from it. */
export const workbookOrigin = z.strictObject({
  dossierTitle: z.string(),
  isExample: z.boolean(),
  sender: z.string(),
  senderName: z.string(),
  addressee: party.nullable(),
  exportedAt: z.string(),
  parties: z.array(z.strictObject({ code: party, name: z.string() })),
});

export const chosenFile = z.strictObject({ token: z.string(), name: z.string(), size: z.number().int() });

export type Preferences = z.output<typeof preferences>;
export type DossierSummary = z.output<typeof dossierSummary>;
export type AppState = z.output<typeof appState>;
export type StartOptions = z.output<typeof startOptions>;
export type StartProblem = z.output<typeof startProblem>;
export type ChosenFile = z.output<typeof chosenFile>;
export type WorkbookOrigin = z.output<typeof workbookOrigin>;
