import { z } from 'zod';
import { explanationLine, overviewFigure } from './overview';
import { areaType, chosenStandpoint, standpointChoices } from './standpoint';

/** A day at whose end something was known; null is now. */
const knownOn = z.iso.date().nullable();

/** Two moments: what this copy knew then, and what it knew later or knows now, about one and the same day. */
export const compareQuery = z.strictObject({
  standpoint: chosenStandpoint,
  /** Null: the newest day on which something changed, before today. */
  earlier: knownOn,
  later: knownOn,
});

/** The figures of an area at one moment. Null: the group, its period or the area was not known. */
const figureThen = overviewFigure.nullable();

export const comparedRow = z.strictObject({
  area: z.string(),
  name: z.string(),
  type: areaType,
  /** Steps below the region, as the rows are ordered: a municipality stands below its subregion. */
  depth: z.int(),
  earlier: figureThen,
  later: figureThen,
  isChanged: z.boolean(),
});

export const comparison = z.strictObject({
  standpoint: chosenStandpoint.required(),
  choices: standpointChoices,
  earlier: z.iso.date(),
  later: knownOn,
  /** The day since which this copy knows anything. */
  firstDay: z.string(),
  /** The copy began with a mailed workbook, and not as a new dossier. */
  beganWithFile: z.boolean(),
  /** Days on which something was written or read, newest first. */
  days: z.array(z.string()),
  isWhole: z.boolean(),
  group: z.strictObject({ code: z.string(), name: z.string(), measure: z.enum(['stock', 'flow']) }),
  periodName: z.string(),
  /** The kind of figure that was asked at either moment; empty when nothing was known. */
  kindEarlier: z.string(),
  kindLater: z.string(),
  /** Null: this copy knew nothing on that day. */
  rows: z.array(comparedRow).nullable(),
});

export const causesQuery = compareQuery.extend({ earlier: z.iso.date(), area: z.string() });

/** One record that makes the difference: what it added then and adds later, and who changed it, when, and from which file. */
export const cause = z.strictObject({
  earlier: explanationLine.nullable(),
  later: explanationLine.nullable(),
  changes: z.array(
    z.strictObject({
      at: z.string(),
      partyName: z.string(),
      what: z.string(),
      was: z.string(),
      became: z.string(),
      file: z.string(),
    }),
  ),
});

/** A rule or a fact of the region that changed in between: it can move figures without any record of the area changing. */
export const changedRule = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  changes: cause.shape.changes,
});

export const causes = z.strictObject({
  areaName: z.string(),
  causes: z.array(cause),
  rules: z.array(changedRule),
});

export type CompareQuery = z.output<typeof compareQuery>;
export type ComparedRow = z.output<typeof comparedRow>;
export type Comparison = z.output<typeof comparison>;
export type CausesQuery = z.output<typeof causesQuery>;
export type Cause = z.output<typeof cause>;
export type ChangedRule = z.output<typeof changedRule>;
export type Causes = z.output<typeof causes>;
