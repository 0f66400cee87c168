import { z } from 'zod';
import { certainty } from '../../domain/fields';
import { periodFindingCodes } from '../../domain/period-findings';
import { unknownCarryReasons } from '../../domain/period-turn/carry-over';
import { editRight, formResult } from './facilities';

const text = z.string().max(200);
const longText = z.string().max(10_000);
const number = z.int().nullable();
const code = z.string().max(80);
const type = z.enum(['cycle', 'half-year']);
const dayCertainty = z.enum(['certain', 'uncertain']);
const named = z.strictObject({ code: z.string(), name: z.string() });
/** Of how many of the municipalities it is the sum; null is unknown, never 0. */
const sum = z.strictObject({ sum: number, known: z.int(), of: z.int() });

/** What the person chose and typed for a turn, as it was typed. */
export const turnForm = z.strictObject({
  /** Code of the period that is turned to. */
  target: code,
  /** Days of a new one; of one that is in the dossier they are not read. */
  from: text,
  until: text,
  certainty: dayCertainty,
  /** Why the days are other than proposed. */
  reason: longText,
  /** The national task of a half-year; empty leaves what is there. */
  persons: text,
  inhabitants: text,
  inhabitantsDate: text,
  taskSource: longText,
  taskCertainty: certainty,
  takesNet: z.boolean(),
  /** Groups whose counting rule goes along. */
  ruleGroups: z.array(code).max(50),
  /** Groups whose quotas are taken over provisionally. */
  quotaGroups: z.array(code).max(50),
});

/** A period that one can turn to, with the form as it begins. */
export const turnTarget = z.strictObject({
  code: z.string(),
  name: z.string(),
  type,
  isNew: z.boolean(),
  /** It ends soon or is over, and of the next one nothing is known yet. */
  isDue: z.boolean(),
  beforeName: z.string(),
  initial: turnForm,
});

export const turnStart = z.strictObject({
  /** Whose these are, and whether this party may write them. */
  right: editRight,
  ownerName: z.string(),
  isReadOnly: z.boolean(),
  /** False in a copy that holds a part of the region: then only the own municipality is shown. */
  isWhole: z.boolean(),
  targets: z.array(turnTarget),
});

/** The carry (persons) of one municipality, with what it is made of. */
export const turnCarry = z.strictObject({
  municipality: z.string(),
  name: z.string(),
  state: z.enum(['follows', 'proposed', 'recorded', 'unknown']),
  persons: number,
  reason: z.enum(unknownCarryReasons).nullable(),
  isProvisional: z.boolean(),
  net: number,
  given: z.int(),
  taken: z.int(),
  carryBefore: number,
  corrected: number,
  published: number,
  housed: number,
  counts: z.array(z.strictObject({ sourceName: z.string(), persons: z.int(), on: z.string() })),
  /** What is asked in the new half-year: net, as recorded or else computed, and with the carry. */
  netAfter: number,
  givenAfter: z.int(),
  takenAfter: z.int(),
  correctedAfter: number,
});

export const turnRule = z.strictObject({
  group: named,
  minimumYears: number,
  minimumPlaces: number,
  readyBy: z.string().nullable(),
  explanation: z.string(),
  isThere: z.boolean(),
});

export const turnQuotas = z.strictObject({
  group: named,
  unit: z.enum(['places', 'persons']),
  kind: z.string(),
  kindName: z.string(),
  areas: z.array(z.strictObject({ area: z.string(), name: z.string(), total: number, amv: number })),
  kept: z.array(z.string()),
  doubtful: z.array(z.string()),
});

export const turnAgreement = z.strictObject({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  parties: z.array(z.string()),
  turn: z.enum(['runs-on', 'needs-version', 'ends']),
  isSigned: z.boolean(),
  isChanged: z.boolean(),
  until: z.string().nullable(),
  countsUntil: z.string().nullable(),
  /** Until when it can be given notice; null: not agreed, or past. */
  noticeBy: z.string().nullable(),
  linesBefore: z.int(),
  linesAfter: z.int(),
});

export const turnProposal = z.strictObject({
  type,
  target: named,
  isNew: z.boolean(),
  before: named.extend({ until: z.string() }),
  isBeforeOver: z.boolean(),
  /** The days of the new one: as they are or as typed, and as they would follow by themselves. */
  from: z.string(),
  until: z.string(),
  proposedFrom: z.string(),
  proposedUntil: z.string(),
  milestones: z.array(z.strictObject({ name: z.string(), date: z.string(), certainty: dayCertainty })),
  groupNames: z.array(z.string()),
  findings: z.array(z.strictObject({ code: z.enum(periodFindingCodes), values: z.record(z.string(), z.string()) })),
  problems: formResult.shape.problems,
  /** Of a half-year in which a group is housed; else null. */
  flow: z
    .strictObject({
      group: named,
      rows: z.array(turnCarry),
      lawfulDay: z.string(),
      /** The day whose inhabitants count. */
      countedOn: z.string(),
      /** Null in a copy of a part: a part is not summed as if it were the region. */
      sums: z
        .strictObject({
          net: sum,
          carryBefore: sum,
          corrected: sum,
          housed: sum,
          carry: sum,
          netAfter: sum,
          correctedAfter: sum,
          inhabitants: sum,
        })
        .nullable(),
      /** Names of municipalities without a count of the half-year before. */
      withoutRealisation: z.array(z.string()),
      /** Names of those whose last count is of before its end. */
      countedEarly: z.array(z.string()),
    })
    .nullable(),
  rules: z.array(turnRule),
  quotas: z.array(turnQuotas),
  agreements: z.array(turnAgreement),
  /** How much of each would be written. */
  writes: z.strictObject({
    period: z.int(),
    task: z.int(),
    carries: z.int(),
    nets: z.int(),
    rules: z.int(),
    quotas: z.int(),
  }),
  /** Of everything that would be written: what is written is what was shown. */
  fingerprint: z.string(),
});

export const turnWrite = z.strictObject({ form: turnForm, fingerprint: z.string().max(100) });

export type TurnForm = z.output<typeof turnForm>;
export type TurnTargetView = z.output<typeof turnTarget>;
export type TurnStart = z.output<typeof turnStart>;
export type TurnCarry = z.output<typeof turnCarry>;
export type TurnRule = z.output<typeof turnRule>;
export type TurnQuotas = z.output<typeof turnQuotas>;
export type TurnAgreement = z.output<typeof turnAgreement>;
export type TurnProposalView = z.output<typeof turnProposal>;
export type TurnWrite = z.output<typeof turnWrite>;
