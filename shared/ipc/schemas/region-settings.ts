import { z } from 'zod';
import { settingNames } from '../../domain/dossier-setting';
import { certainty } from '../../domain/fields';
import { periodFindingCodes } from '../../domain/period-findings';
import { editRight, problem } from './facilities';

const text = z.string().max(200);
const longText = z.string().max(10_000);
const named = z.strictObject({ code: z.string(), name: z.string() });

/** These are data of the region: who it is, and whether this party may change them. */
const owned = { right: editRight, ownerName: z.string() };

export const settingRules = z.strictObject({
  ...owned,
  settings: z.array(
    z.strictObject({
      name: z.enum(settingNames),
      /** What holds now. */
      value: z.boolean(),
      default: z.boolean(),
      /** Somebody chose it; else it is the default. */
      isChosen: z.boolean(),
      reason: z.string(),
      isConflict: z.boolean(),
    }),
  ),
});

export const settingRuleWrite = z.strictObject({ name: z.enum(settingNames), value: z.boolean(), reason: longText });

/** Which groups may stand in for one another: every ordered pair of groups that are counted in places. */
export const substitutionRules = z.strictObject({
  ...owned,
  pairs: z.array(
    z.strictObject({
      from: named,
      to: named,
      /** Null: it is off. */
      rule: z.strictObject({ places: z.int(), covers: z.int(), reason: z.string() }).nullable(),
      isConflict: z.boolean(),
    }),
  ),
});

export const substitutionRuleWrite = z.strictObject({
  from: z.string(),
  to: z.string(),
  /** As typed; null switches it off. */
  rule: z.strictObject({ places: text, covers: text, reason: longText }).nullable(),
});

const periodType = z.enum(['cycle', 'half-year']);
const dayCertainty = z.enum(['certain', 'uncertain']);

/** A round or half-year as a form shows it: days as ISO texts, empty when not filled in. */
const periodFields = {
  code: z.string(),
  type: periodType,
  nameNl: z.string(),
  nameEn: z.string(),
  from: z.string(),
  until: z.string(),
  certainty: dayCertainty,
  milestones: z.array(z.strictObject({ name: z.string(), date: z.string(), certainty: dayCertainty })),
};

export const periodList = z.strictObject({
  ...owned,
  periods: z.array(
    z.strictObject({
      ...periodFields,
      /** In the language of the window. */
      name: z.string(),
      groupNames: z.array(z.string()),
      /** Why its days are other than proposed; empty when nobody said. */
      explanation: z.string(),
      /** Figures that it holds; only without any it can be removed. */
      figures: z.int(),
      isConflict: z.boolean(),
      findings: z.array(z.strictObject({ code: z.enum(periodFindingCodes), values: z.record(z.string(), z.string()) })),
    }),
  ),
  /** What adding one proposes. */
  next: z.strictObject({ cycle: z.strictObject(periodFields), halfYear: z.strictObject(periodFields) }),
});

export const periodWrite = z.strictObject({
  /** Null: a new one; its code follows from its dates. */
  code: z.string().nullable(),
  type: periodType,
  nameNl: text,
  nameEn: text,
  from: text,
  until: text,
  certainty: dayCertainty,
  milestones: z.array(z.strictObject({ name: text, date: text, certainty: dayCertainty })).max(50),
});

/** Of how many of the municipalities it is the sum. */
const sum = z.strictObject({ sum: z.int().nullable(), known: z.int(), of: z.int() });

/** A number of a municipality that is typed here. */
const typedNumber = z.strictObject({
  value: z.int().nullable(),
  isApproximate: z.boolean(),
  source: z.string(),
  isConflict: z.boolean(),
});

export const permitHolderFigures = z.strictObject({
  ...owned,
  /** Null: no group is housed in this half-year. */
  group: named.nullable(),
  period: named,
  /** 1 January of the year before the year of the half-year. */
  lawfulDay: z.string(),
  /** The day whose inhabitants are counted: the one of the task, else the lawful one. */
  countedOn: z.string(),
  task: z.strictObject({
    persons: z.int().nullable(),
    inhabitants: z.int().nullable(),
    inhabitantsDate: z.string(),
    source: z.string(),
    certainty: certainty.nullable(),
    isConflict: z.boolean(),
  }),
  rows: z.array(
    z.strictObject({
      municipality: z.string(),
      name: z.string(),
      inhabitants: typedNumber,
      /** Persons to house by the formula of the law; null where something is not known. */
      computedNet: z.int().nullable(),
      recordedNet: z.int().nullable(),
      /** Persons behind (+) or ahead (−) at the beginning. */
      carry: typedNumber.extend({
        /** It follows from the half-year before; nobody types it. */
        isComputed: z.boolean(),
        /** The half-year before is not over, so what follows from it still changes. */
        isProvisional: z.boolean(),
        canEdit: z.boolean(),
      }),
    }),
  ),
  /** Null in a copy that holds only a part of the region. */
  totals: z
    .strictObject({ inhabitants: sum, computedNet: sum, recordedNet: sum, difference: sum, carry: sum })
    .nullable(),
});

export const nationalTaskWrite = z.strictObject({
  period: z.string(),
  persons: text,
  inhabitants: text,
  inhabitantsDate: text,
  source: longText,
  certainty,
});

export const municipalColumns = ['inhabitants', 'inhabitantsSource', 'carry', 'carrySource'] as const;
export const municipalColumn = z.enum(municipalColumns);

export const municipalEdit = z.strictObject({
  municipality: z.string(),
  column: z.string(),
  text: longText,
});
export const municipalEdits = z.strictObject({ period: z.string(), edits: z.array(municipalEdit).max(50_000) });
export const refusedMunicipalEdit = municipalEdit.extend(problem.shape);
export const checkedMunicipalEdits = z.strictObject({
  accepted: z.int(),
  unchanged: z.int(),
  refused: z.array(refusedMunicipalEdit),
});
export const writtenMunicipalEdits = z.strictObject({ written: z.int(), refused: z.array(refusedMunicipalEdit) });

/** The computed net figures as they were shown; one that is another by now is not written. */
export const netTakeOver = z.strictObject({
  period: z.string(),
  figures: z.array(z.strictObject({ municipality: z.string(), persons: z.int() })).max(500),
});

export type SettingRules = z.output<typeof settingRules>;
export type SettingRuleWrite = z.output<typeof settingRuleWrite>;
export type SubstitutionRules = z.output<typeof substitutionRules>;
export type SubstitutionRuleWrite = z.output<typeof substitutionRuleWrite>;
export type PeriodList = z.output<typeof periodList>;
export type PeriodWrite = z.output<typeof periodWrite>;
export type PermitHolderFigures = z.output<typeof permitHolderFigures>;
export type NationalTaskWrite = z.output<typeof nationalTaskWrite>;
export type MunicipalColumn = z.output<typeof municipalColumn>;
export type MunicipalEdit = z.output<typeof municipalEdit>;
export type RefusedMunicipalEdit = z.output<typeof refusedMunicipalEdit>;
export type CheckedMunicipalEdits = z.output<typeof checkedMunicipalEdits>;
export type WrittenMunicipalEdits = z.output<typeof writtenMunicipalEdits>;
export type NetTakeOver = z.output<typeof netTakeOver>;
