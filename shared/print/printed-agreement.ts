import { z } from 'zod';
import { versionStandings } from '../domain/agreement/version-choices';

const number = z.number().int().nullable();
const day = z.string();
/** Of amv, null also where the group does not count them. */
const amounts = z.strictObject({ total: number, amv: number });
const term = z.strictObject({ from: day.nullable(), until: day.nullable() });

export const printedGroup = z.strictObject({
  name: z.string(),
  /** Its place in the fixed order, from 1: decides the shape. */
  order: z.number().int(),
  measure: z.enum(['stock', 'flow']),
  unit: z.enum(['places', 'persons']),
  countsAmv: z.boolean(),
});

export const printedTransfer = z.strictObject({
  group: printedGroup,
  from: z.string(),
  to: z.string(),
  ...amounts.shape,
  periodName: z.string(),
  /** Its own days within the period; nulls: the whole period. */
  term,
  /** The word for the kind of figure it is stated against. */
  kindName: z.string(),
  /** Words of the later figures that contain it already. */
  containedIn: z.array(z.string()),
  isInConflict: z.boolean(),
});

/** What is asked of a party or an area without and with this agreement, and where it then stands. Below 0: a shortage. */
export const printedChangeRow = z.strictObject({
  name: z.string(),
  level: z.enum(['party', 'parties', 'area']),
  before: amounts,
  after: amounts,
  gap: amounts,
  /** Of how many municipalities the numbers are known; a sum of fewer says so. */
  known: z.number().int(),
  of: z.number().int(),
  /** A value below these numbers is in conflict. */
  isInConflict: z.boolean(),
  /** The day of figures that were received; null when made of the records of this copy. */
  receivedOn: day.nullable(),
});

/** The effect on one group in one period, against one kind of figure, on one day. */
export const printedChange = z.strictObject({
  group: printedGroup,
  periodName: z.string(),
  kindName: z.string(),
  day,
  /** The agreement moves amv too, so these are shown. */
  movesAmv: z.boolean(),
  rows: z.array(printedChangeRow),
  /** What the sum over the parties becomes too high (or, below 0, too low): 0 is the proof. Null: not known. */
  difference: amounts,
});

/** `missing`: nothing is known of it yet. `not-needed`: the council has no part in it. */
export const printedStep = z.strictObject({
  state: z.enum(['done', 'planned', 'rejected', 'missing', 'not-needed']),
  date: day.nullable(),
  reference: z.string(),
});

export const printedConsent = z.strictObject({
  party: z.string(),
  isMunicipality: z.boolean(),
  roleName: z.string(),
  college: printedStep,
  council: printedStep,
  /** Null: not said yet. */
  councilMode: z.enum(['informed', 'deciding']).nullable(),
  signature: printedStep,
  /** Who signs, by function. */
  signatory: z.string(),
  isInConflict: z.boolean(),
});

/** Registers of an agreement whose value may be in conflict; on paper the part that shows it says so. */
export const printedParts = [
  'number',
  'stage',
  'title',
  'parties',
  'term',
  'text',
  'ratio',
  'facilities',
  'conditions',
  'fallback',
  'money',
  'evaluation',
  'notice',
  'renewal',
] as const;

/**
 * Exactly what is on the paper of one agreement, with every name in the language of the paper: made by the main process,
 * laid out by `src-renderer/print`. Numbers are places or persons as their group is measured.
 */
export const printedAgreement = z.strictObject({
  locale: z.enum(['nl', 'en']),
  dossierTitle: z.string(),
  regionName: z.string(),
  isExample: z.boolean(),
  /** Empty: no number was given yet. */
  number: z.string(),
  title: z.string(),
  /** `exchange`: transfers run both ways. */
  kind: z.enum(['exchange', 'transfer']),
  version: z.number().int(),
  statusName: z.string(),
  /** Not put before the parties for signing: the paper says Concept. */
  isDraft: z.boolean(),
  /** SHA-256 of the content, hex; and its beginning in groups, for people. */
  fingerprint: z.string(),
  shortFingerprint: z.string(),
  /** What this content is to the agreement: in force, before the parties, a draft. */
  standing: z.enum(versionStandings),
  /** A newer content that is in force, lies before the parties, or is being written; null when this is the newest. */
  newer: z.strictObject({ version: z.number().int(), standing: z.enum(versionStandings) }).nullable(),
  /** The version that counts now, when it is another one than this. */
  versionInForce: z.number().int().nullable(),
  term,
  transfers: z.array(printedTransfer),
  changes: z.array(printedChange),
  text: z.string(),
  ratio: z
    .strictObject({
      given: z.number().int(),
      givenWhat: z.string(),
      taken: z.number().int(),
      takenWhat: z.string(),
    })
    .nullable(),
  ratioReasoning: z.string(),
  facilities: z.array(z.string()),
  conditions: z.string(),
  fallback: z.string(),
  money: z.string(),
  evaluation: z.strictObject({ dates: z.array(day), text: z.string() }),
  notice: z.strictObject({ months: z.number().int().nullable(), text: z.string() }),
  renewal: z.strictObject({
    isPossible: z.enum(['yes', 'no', 'unknown']),
    until: day.nullable(),
    text: z.string(),
  }),
  /** Ready sentences: what, and why or what to do. */
  findings: z.array(z.strictObject({ what: z.string(), why: z.string() })),
  consents: z.array(printedConsent),
  conflicts: z.array(z.enum(printedParts)),
  certainty: z.enum(['hard', 'with-soft']),
  /** The day of the position; null when that is not the same for all groups. */
  day: day.nullable(),
  printedOn: day,
});

/** A content of an agreement that can be printed. */
export const printChoice = z.strictObject({
  fingerprint: z.string(),
  shortFingerprint: z.string(),
  version: z.number().int(),
  standing: z.enum(versionStandings),
  /** It says what the agreement says now. */
  isPresent: z.boolean(),
});
export type PrintChoice = z.output<typeof printChoice>;
export type PrintedGroup = z.output<typeof printedGroup>;
export type PrintedTransfer = z.output<typeof printedTransfer>;
export type PrintedChange = z.output<typeof printedChange>;
export type PrintedChangeRow = z.output<typeof printedChangeRow>;
export type PrintedStep = z.output<typeof printedStep>;
export type PrintedConsent = z.output<typeof printedConsent>;
export type PrintedPart = (typeof printedParts)[number];
export type PrintedAgreement = z.output<typeof printedAgreement>;
