import { z } from 'zod';
import { agreementStages, partyRoles } from '../../domain/agreement';
import { derivedStatuses } from '../../domain/agreement/agreement-status';
import { consentSteps } from '../../domain/agreement/consent-steps';
import { circles } from '../../domain/facility';
import { quotaKinds } from '../../domain/figure-kinds';
import { editRight } from './facilities';
import { registerNotice } from './notices';
import { fingerprintToConfirm } from './on-behalf';
import { recordChange } from './record-change';

const day = z.string().nullable();
const named = z.strictObject({ code: z.string(), name: z.string() });
const pair = { total: z.int().nullable(), amv: z.int().nullable() };

export const agreementStatus = z.enum([...agreementStages, ...derivedStatuses]);
const quotaKind = z.enum(quotaKinds);

/** A party with all it does in an agreement. */
const partyView = named.extend({ roles: z.array(z.enum(partyRoles)) });

/** What happens next, the soonest first: a consent that is due, the last day of notice, an end, an evaluation. */
const dueView = z.strictObject({
  kind: z.enum(['consent', 'notice', 'end', 'evaluation']),
  date: z.string(),
  /** Whose consent. */
  party: named.nullable(),
});

export const agreementSummary = z.strictObject({
  id: z.string(),
  leading: named,
  /** `VENR-2026-03`; empty while none was given. */
  number: z.string(),
  /** As given; else the names of its parties. */
  title: z.string(),
  status: agreementStatus,
  /** Signed by all, and in force today. */
  isCounting: z.boolean(),
  /** The content was changed since all signed: the signed version stays in force. */
  isChangedSinceSigned: z.boolean(),
  parties: z.array(partyView),
  /** What it moves, all lines of a group and a period together; null where a line has no number. Groups and periods are never added up. */
  sums: z.array(z.strictObject({ group: z.string(), period: z.string(), ...pair })),
  /** The days on which it counts, or would count. */
  from: day,
  until: day,
  circle: z.enum(circles),
  right: editRight,
  /** Who removed it, though it was signed: it is still there, and counts when all signed. */
  deletedBy: named.nullable(),
  consents: z.strictObject({ done: z.int(), of: z.int() }),
  /** This party has not signed the version that is before the parties. */
  awaitsMe: z.boolean(),
  /** Something in it was written on behalf of this party, which is asked to confirm it. */
  confirmsMe: z.boolean(),
  next: dueView.nullable(),
  errors: z.int(),
  warnings: z.int(),
  isConflict: z.boolean(),
  isWaiting: z.boolean(),
});

export const agreementList = z.strictObject({
  agreements: z.array(agreementSummary),
  municipalities: z.array(named.extend({ subregion: z.string().nullable() })),
  subregions: z.array(named),
  region: named,
  groups: z.array(
    named.extend({
      order: z.int(),
      unit: z.enum(['places', 'persons']),
      countsAmv: z.boolean(),
      kinds: z.array(quotaKind),
    }),
  ),
  periods: z.array(
    named.extend({
      type: z.enum(['cycle', 'half-year']),
      from: z.string(),
      until: z.string(),
      groups: z.array(z.string()),
    }),
  ),
  /** The kind of figure that a position starts from: what a new transfer is stated against unless somebody says otherwise. */
  baseKinds: z.array(z.strictObject({ group: z.string(), period: z.string(), kind: quotaKind })),
  facilities: z.array(named.extend({ host: z.string() })),
  party: z.string(),
  isSupport: z.boolean(),
  isReadOnly: z.boolean(),
  today: z.string(),
});

export const transferView = z.strictObject({
  id: z.string(),
  from: named,
  to: named,
  group: z.string(),
  period: z.string(),
  ...pair,
  kind: quotaKind,
  /** Its own days; null: those of the period. */
  own: z.strictObject({ from: day, until: day }),
  /** The days on which it counts. */
  term: z.strictObject({ from: z.string(), until: z.string() }),
  sentence: z.string(),
  /** Later figures of the group: whether they contain it. */
  containedIn: z.array(z.strictObject({ kind: quotaKind, answer: z.enum(['yes', 'no', 'unknown']) })),
  explanation: z.string(),
});

const step = { date: day, reference: z.string() };

export const consentView = z.strictObject({
  party: partyView,
  college: z.strictObject({ status: z.enum(['planned', 'decided', 'rejected']), ...step }).nullable(),
  council: z
    .strictObject({
      mode: z.enum(['informed', 'deciding', 'not-needed']),
      status: z.enum(['planned', 'done', 'rejected']),
      ...step,
    })
    .nullable(),
  signature: z
    .strictObject({ status: z.enum(['planned', 'signed', 'refused']), function: z.string(), ...step })
    .nullable(),
  remark: z.string(),
  states: z.strictObject({
    college: z.enum(['done', 'planned', 'rejected', 'missing', 'not-needed']),
    council: z.enum(['done', 'planned', 'rejected', 'missing', 'not-needed']),
    signature: z.enum(['done', 'planned', 'rejected', 'missing', 'not-needed']),
  }),
  /** The last day on which it should have consented. */
  by: day,
  /** Whether this party may write it. */
  right: editRight,
  /** Who wrote a step on behalf of the party, which has not confirmed it yet. */
  onBehalfBy: z.string().nullable(),
});

const textPiece = z.strictObject({ kind: z.enum(['same', 'removed', 'added']), text: z.string() });

/** What changed between two contents, in words: texts by word, the rest as it was and becomes. */
export const redlineView = z.strictObject({
  texts: z.array(z.strictObject({ field: z.string(), fieldName: z.string(), pieces: z.array(textPiece) })),
  values: z.array(z.strictObject({ field: z.string(), fieldName: z.string(), was: z.string(), becomes: z.string() })),
  transfers: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['added', 'removed', 'changed']),
      was: z.string().nullable(),
      becomes: z.string().nullable(),
    }),
  ),
});

export const versionView = z.strictObject({
  fingerprint: z.string(),
  shortFingerprint: z.string(),
  version: z.int(),
  proposedOn: day,
  explanation: z.string(),
  /** False: it is not what its fingerprint says, or a newer program wrote it. */
  isReadable: z.boolean(),
  isInForce: z.boolean(),
  inForceFrom: day,
  inForceUntil: day,
  /** Transfers of this version as sentences. */
  sentences: z.array(z.string()),
  consents: z.array(consentView),
  progress: z.strictObject({ done: z.int(), of: z.int() }),
  /** Since the version before it; null for the first. */
  redline: redlineView.nullable(),
});

export const findingView = z.strictObject({
  code: z.string(),
  level: z.enum(['error', 'warning']),
  recordId: z.string(),
  what: z.string(),
  why: z.string(),
  date: day,
});

export const attachmentView = z.strictObject({
  name: z.string(),
  sha256: z.string(),
  size: z.int(),
  kind: z.enum(['signed', 'other']),
  /** The bytes are on this computer. */
  isHere: z.boolean(),
});

export const exchangeRatioView = z.strictObject({
  given: z.int(),
  givenUnit: z.enum(['places', 'persons']),
  givenGroup: z.string().nullable(),
  taken: z.int(),
  takenUnit: z.enum(['places', 'persons']),
  takenGroup: z.string().nullable(),
});

const stop = z.strictObject({ on: z.string(), reason: z.string() }).nullable();

export const agreementDetail = z.strictObject({
  agreement: agreementSummary,
  /** As given; empty when nobody gave one. */
  ownTitle: z.string(),
  stage: z.enum(agreementStages),
  text: z.string(),
  term: z.strictObject({ from: day, until: day }),
  ratio: exchangeRatioView.nullable(),
  ratioReasoning: z.string(),
  conditions: z.string(),
  fallback: z.string(),
  money: z.string(),
  evaluation: z.strictObject({ dates: z.array(z.string()), text: z.string() }),
  notice: z.strictObject({ months: z.int().nullable(), text: z.string() }),
  renewal: z.strictObject({ isPossible: z.enum(['yes', 'no', 'unknown']), until: day, text: z.string() }),
  explanation: z.string(),
  /** Null: nobody chose, the status decides. */
  chosenCircle: z.enum(circles).nullable(),
  ended: stop,
  voided: stop,
  evaluated: stop,
  facilities: z.array(named),
  attachments: z.array(attachmentView),
  dueDates: z.array(z.strictObject({ party: z.string(), by: z.string() })),
  transfers: z.array(transferView),
  /** The whole agreement in a few sentences, for the lead of a print. */
  lead: z.array(z.string()),
  /** The content as it stands now beside what was signed and what is before the parties. */
  content: z.strictObject({
    version: z.int(),
    isInForce: z.boolean(),
    isProposed: z.boolean(),
    /** Since the version in force, or else since the one before the parties; null where there is neither. */
    redline: redlineView.nullable(),
  }),
  /** Registers of it in conflict, with what each is about and whether this party may decide. */
  conflicts: z.array(registerNotice.extend({ what: z.string(), right: editRight })),
  /** What was written on behalf of a party that has not confirmed it, by party. */
  unconfirmed: z.array(z.strictObject({ party: named, by: z.string(), fields: z.array(z.string()) })),
  toConfirm: fingerprintToConfirm,
  /** Newest first. */
  versions: z.array(versionView),
  findings: z.array(findingView),
  remarks: z.array(
    z.strictObject({ party: z.string(), partyName: z.string(), text: z.string(), at: z.string(), isMine: z.boolean() }),
  ),
  /** Newest first. */
  history: z.array(recordChange),
});

const about = { agreement: z.string(), number: z.string(), title: z.string() };

/** Who must still sign, and what ends or is due, of all agreements that this copy holds. */
export const signingRound = z.strictObject({
  asks: z.array(
    z.strictObject({
      ...about,
      party: named,
      by: day,
      isLate: z.boolean(),
      /** What of its consent is not done yet. */
      steps: z.array(z.enum(consentSteps)),
    }),
  ),
  dates: z.array(z.strictObject({ ...about, ...dueView.shape })),
});

export type AgreementSummary = z.output<typeof agreementSummary>;
export type AgreementList = z.output<typeof agreementList>;
export type AgreementDetail = z.output<typeof agreementDetail>;
export type TransferView = z.output<typeof transferView>;
export type ConsentView = z.output<typeof consentView>;
export type VersionView = z.output<typeof versionView>;
export type RedlineView = z.output<typeof redlineView>;
export type AgreementFindingView = z.output<typeof findingView>;
export type SigningRound = z.output<typeof signingRound>;
