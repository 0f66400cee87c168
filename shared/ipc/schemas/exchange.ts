import { z } from 'zod';
import { listFields } from '../../workbook/list-fields';
import { chosenFile, party } from './app';

const values = z.record(z.string(), z.union([z.string(), z.number()]));

export const exportRequest = z.strictObject({
  scope: z.enum(['region', 'municipality', 'each']),
  /** Addressee; for scope `municipality` also whose data it holds. */
  addressee: party.nullable(),
  /** "Kale kopie": without ids, basis and remarks, for press, COA or council. */
  isBare: z.boolean().default(false),
});

/** What of whom goes out, said before saving. */
export const exportPreview = z.strictObject({
  files: z.array(
    z.strictObject({
      fileName: z.string(),
      addressee: z.string().nullable(),
      addresseeName: z.string(),
      /** Records by kind and whose they are: "2 opgaven van Venlo en Venray". */
      contents: z.array(
        z.strictObject({
          entity: z.string(),
          records: z.number().int(),
          owners: z.number().int(),
          ownerNames: z.array(z.string()),
        }),
      ),
      /** What the circles of the owners keep back from the addressee. */
      withheld: z.array(z.strictObject({ ownerName: z.string(), facilities: z.number().int() })),
      /** Agreements that their circle keeps back from the addressee. */
      withheldAgreements: z.array(z.strictObject({ ownerName: z.string(), agreements: z.number().int() })),
      /** Shares of the addressee in a facility that it may not see. */
      unseenShares: z.array(z.strictObject({ facilityName: z.string(), municipalityName: z.string() })),
      conflicts: z.number().int(),
      remarks: z.number().int(),
    }),
  ),
});

export const exportResult = z.strictObject({
  files: z.array(z.string()),
  /** Of each file, as it stands in the list of what was sent. */
  exportIds: z.array(z.string()),
  folder: z.string(),
});

export const journalEntry = z.strictObject({
  id: z.string(),
  direction: z.enum(['received', 'sent']),
  at: z.string(),
  fileName: z.string(),
  party: z.string().nullable(),
  partyName: z.string(),
  scope: z.string(),
  taken: z.number().int(),
  refused: z.number().int(),
  waiting: z.number().int(),
  conflicts: z.number().int(),
  /** First 12 signs of the SHA-256 of the file. */
  hash: z.string(),
  undoneAt: z.string().nullable(),
  /** Undone by writing the old values anew, not by un-reading. */
  isReverted: z.boolean(),
  /** With this file two dossiers begun apart became one. */
  joined: z.boolean(),
  canUndo: z.boolean(),
  canRevert: z.boolean(),
  /** False when there is no original workbook to read once more. */
  canTakeAnyway: z.boolean().optional(),
});

/** The answer to practise with, in an example dossier. */
export const practiceState = z.strictObject({
  /** When it was read last; null: not yet. */
  readAt: z.string().nullable(),
});

export const overview = z.strictObject({
  waiting: z.number().int(),
  conflicts: z.number().int(),
  /** Records that another wrote on behalf of this party, which has not confirmed them. */
  toConfirm: z.number().int(),
  /** Records that this party wrote on behalf of others, which have not confirmed them. */
  unconfirmed: z.number().int(),
  journal: z.array(journalEntry),
  /** For the support team: per municipality what was sent last and what came back. */
  answers: z.array(
    z.strictObject({
      party: z.string(),
      partyName: z.string(),
      sentAt: z.string().nullable(),
      receivedAt: z.string().nullable(),
    }),
  ),
  practice: practiceState.nullable(),
});

export const readRequest = z.strictObject({
  fileToken: z.string(),
  /** The person wants a file of another dossier of this region, to join both. */
  joins: z.boolean().default(false),
});

export const readResult = z.discriminatedUnion('kind', [
  /** A workbook made by Regietafel: a plan is ready to look at. */
  z.strictObject({ kind: z.literal('plan'), planId: z.string() }),
  /** A list of a municipality's own: columns have to be mapped first. */
  z.strictObject({ kind: z.literal('list'), fileToken: z.string() }),
]);

/** The groups of the review, in the order in which they are shown. */
export const reviewGroup = z.enum(['conflict', 'foreign', 'unreadable', 'new', 'own', 'refused-before']);

export const choice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('take') }),
  z.strictObject({ kind: z.literal('refuse'), text: z.string().max(2_000).default('') }),
  z.strictObject({ kind: z.literal('later') }),
  z.strictObject({ kind: z.literal('ours') }),
  z.strictObject({ kind: z.literal('theirs') }),
  z.strictObject({ kind: z.literal('other'), text: z.string().max(2_000) }),
]);

export const planVersion = z.strictObject({
  text: z.string(),
  party: z.string(),
  partyName: z.string(),
  function: z.string(),
  at: z.string(),
  origin: z.string(),
  detail: z.string(),
});

export const planItem = z.strictObject({
  /** `<record id>/<register>`; for a new record `<record id>/` stands for all its registers together. */
  id: z.string(),
  group: reviewGroup,
  sheet: z.string(),
  place: z.string(),
  /** What it is about: "Venlo, statushouders, gehuisvest". */
  title: z.string(),
  subtitle: z.string(),
  ownerName: z.string(),
  isMine: z.boolean(),
  isNumber: z.boolean(),
  was: z.string(),
  ours: z.string(),
  theirs: z.string(),
  oursVersions: z.array(planVersion),
  theirsVersions: z.array(planVersion),
  /** Which choices this item offers, in order. */
  choices: z.array(z.enum(['take', 'refuse', 'later', 'ours', 'theirs', 'other'])),
  proposed: choice,
  /** True when a refusal is a write (I own it), false when it is a remark. */
  refusalIsWrite: z.boolean(),
  /** A clone or forged context: shown, cannot be merged. */
  isBlocked: z.boolean(),
});

/** A cell that could not be read, or something to know about the file. */
export const planNote = z.strictObject({
  level: z.enum(['error', 'note']),
  code: z.string(),
  values,
  sheet: z.string(),
  cell: z.string(),
  /** Text as found in the cell. */
  found: z.string(),
});

export const planView = z.strictObject({
  planId: z.string(),
  source: z.enum(['workbook', 'list', 'waiting', 'conflicts', 'take-anyway']),
  fileName: z.string(),
  sender: z.string(),
  senderName: z.string(),
  exportedAt: z.string().nullable(),
  savedAt: z.string().nullable(),
  savedBy: z.string().nullable(),
  /** The export this file builds on was ours, made on this day. */
  buildsOnOurExportOf: z.string().nullable(),
  unchangedRows: z.number().int(),
  /** The same bytes were read before, on this day; the plan is then empty. */
  readBefore: z.string().nullable(),
  /** The line of the journal of that reading, for "toch overnemen". */
  readBeforeAs: z.string().nullable(),
  /** Records that were filled in on behalf of their owner, who confirms them in this file. */
  confirms: z.number().int(),
  /** The file is of another dossier: applying the plan makes both one. */
  joins: z.strictObject({ dossierTitle: z.string() }).nullable(),
  isEmpty: z.boolean(),
  items: z.array(planItem),
  notes: z.array(planNote),
  /** Other edited copies of the same export that were read earlier, the last one first: how does each relate? */
  copies: z.array(
    z.strictObject({
      importId: z.string(),
      earlierFile: z.string(),
      earlierSavedAt: z.string().nullable(),
      earlierSavedBy: z.string().nullable(),
      differing: z.array(
        z.strictObject({
          id: z.string(),
          title: z.string(),
          earlier: z.string(),
          later: z.string(),
          /** Filled in differently in both; else in one of them only. */
          isInBoth: z.boolean(),
        }),
      ),
      proposed: z.enum(['replaces', 'earlier-is-newer', 'both']),
    }),
  ),
  sheets: z.array(z.string()),
});

export const relation = z.enum(['replaces', 'earlier-is-newer', 'both']);

export const planDecision = z.strictObject({
  planId: z.string(),
  choices: z.record(z.string(), choice),
  /** Per earlier copy, by its `importId`. */
  relations: z.record(z.string(), relation).default({}),
  /** Acting for the owner ("namens"): marked, and the owner is asked to confirm. */
  onBehalf: z.boolean().default(false),
  /** The backup before it failed, and the person chose to go on. */
  withoutBackup: z.boolean().default(false),
});

/** What the choices made so far change in the totals, per group and area. */
export const planEffect = z.strictObject({
  lines: z.array(
    z.strictObject({
      group: z.string(),
      groupName: z.string(),
      unit: z.enum(['places', 'persons']),
      areaName: z.string(),
      what: z.string(),
      before: z.number().nullable(),
      after: z.number().nullable(),
    }),
  ),
});

export const applyResult = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('applied'),
    importId: z.string(),
    taken: z.number().int(),
    refused: z.number().int(),
    waiting: z.number().int(),
    conflicts: z.number().int(),
    newSite: z.string().nullable(),
    /** Two dossiers became one. */
    joined: z.boolean(),
  }),
  /** The dossier changed meanwhile: look again, this is the new plan. */
  z.strictObject({ kind: z.literal('changed'), planId: z.string() }),
]);

export const undoPreview = z.strictObject({
  /** The file joined two dossiers: undoing ends that, or it stays because a workbook left that names both. */
  joining: z.enum(['ends', 'stays']).nullable(),
  restorable: z.number().int(),
  kept: z.array(z.strictObject({ title: z.string(), why: z.enum(['written-since', 'exported-since']) })),
});
export const undoResult = z.strictObject({ restored: z.number().int(), kept: z.number().int() });

export const listMappingQuery = z.strictObject({
  fileToken: z.string(),
  sheet: z.string().nullable(),
  headerRow: z.number().int().nullable(),
});

/** What a column of a list can mean; entity and period of the figures are chosen once for the whole list. */
export const listField = z.enum(listFields);

export const listMapping = z.strictObject({
  file: chosenFile,
  sheets: z.array(z.string()),
  sheet: z.string(),
  headerRow: z.number().int(),
  columns: z.array(
    z.strictObject({ index: z.number().int(), header: z.string(), samples: z.array(z.string()), proposed: listField }),
  ),
  preview: z.array(z.array(z.string())),
  /** Remembered from the last list of this sender. */
  isRemembered: z.boolean(),
  groups: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  periods: z.array(z.strictObject({ code: z.string(), name: z.string() })),
});

export const listMappingChoice = z.strictObject({
  fileToken: z.string(),
  sheet: z.string(),
  headerRow: z.number().int(),
  columns: z.array(listField),
  entity: z.enum(['quota', 'realisation']),
  /** Used for rows without a column of their own for it. */
  fixed: z.strictObject({
    group: z.string().nullable(),
    period: z.string().nullable(),
    kind: z.string().nullable(),
    referenceDate: z.string().nullable(),
    municipality: z.string().nullable(),
  }),
  sender: z.string().max(120),
});

export type ExportRequest = z.input<typeof exportRequest>;
export type ExportPreview = z.output<typeof exportPreview>;
export type ExportResult = z.output<typeof exportResult>;
export type JournalEntry = z.output<typeof journalEntry>;
export type PracticeState = z.output<typeof practiceState>;
export type ExchangeOverview = z.output<typeof overview>;
export type ReadResult = z.output<typeof readResult>;
export type ReviewGroup = z.output<typeof reviewGroup>;
export type Choice = z.output<typeof choice>;
export type PlanItem = z.output<typeof planItem>;
export type PlanNote = z.output<typeof planNote>;
export type PlanView = z.output<typeof planView>;
export type PlanDecision = z.input<typeof planDecision>;
export type PlanEffect = z.output<typeof planEffect>;
export type ApplyResult = z.output<typeof applyResult>;
export type UndoPreview = z.output<typeof undoPreview>;
export type Relation = z.output<typeof relation>;
export type ListMapping = z.output<typeof listMapping>;
export type ListMappingChoice = z.output<typeof listMappingChoice>;
