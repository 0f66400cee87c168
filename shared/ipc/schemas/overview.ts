import { z } from 'zod';
import { areaType, chosenStandpoint, standpointChoices } from './standpoint';

/** A sum that says of how many municipalities it knows the number; null is unknown, never 0. */
const total = z.strictObject({ sum: z.number().int().nullable(), known: z.number().int(), of: z.number().int() });
const pair = z.strictObject({ total, amv: total });
const number = z.number().int().nullable();

/** Where an area stands for one group: places on the day, or persons in the half-year. A gap below 0 is a shortage. */
export const overviewFigure = z.strictObject({
  /** What is asked after transfers; of an area with its undivided rest; of a flow with its carry. */
  quota: pair,
  counted: pair,
  gap: pair,
  /** Lowest and highest that the gap can be while values below it are in conflict. */
  span: z.tuple([z.number().int(), z.number().int()]).nullable(),
  isMet: z.boolean().nullable(),
  isAmvMet: z.boolean().nullable(),
  /** Where other groups stand in for this one, or it for others; the figures above are without it. */
  substitution: z.strictObject({ covered: z.int(), lent: z.int(), gap: z.int(), isConflict: z.boolean() }).nullable(),
  /** The day of figures that were received; null when made of the records of this copy. */
  receivedOn: z.string().nullable(),
});

export const overviewRow = z.strictObject({
  area: z.string(),
  name: z.string(),
  type: areaType,
  /** Municipalities: the areas they are shown under. */
  subregion: z.string().nullable(),
  safetyRegion: z.string().nullable(),
  /** By code of the group. */
  figures: z.record(z.string(), overviewFigure),
});

export const overviewGroup = z.strictObject({
  code: z.string(),
  name: z.string(),
  order: z.number().int(),
  measure: z.enum(['stock', 'flow']),
  unit: z.enum(['places', 'persons']),
  countsAmv: z.boolean(),
  /** The kind of figure that is asked: the firmest that is there. */
  kind: z.string(),
  period: z.string(),
  periodName: z.string(),
  /** What the chosen area would count besides, soft. Null: not known. */
  soft: number,
});

/** Where to go: a screen, and there the location, the cell, or the area and group to look at. */
export const placeLink = z.strictObject({
  screen: z.enum(['overview', 'quotas', 'facilities', 'agreements', 'exchange', 'settings', 'periods', 'new-period']),
  facility: z.string().nullable(),
  agreement: z.string().nullable(),
  /** Area and column of the matrix of Opgaven. */
  cell: z.strictObject({ area: z.string(), column: z.string() }).nullable(),
  /** On this screen itself: what to look at, on which day. */
  look: z.strictObject({ area: z.string(), group: z.string(), day: z.string() }).nullable(),
});

/** One step of the course: from this day on, until the next. Null is unknown. */
export const courseStep = z.strictObject({
  date: z.string(),
  quota: number,
  counted: number,
  countedWithSoft: number,
  hard: number,
  withSoft: number,
});

/** Something that needs attention or is due, with the place where it is. */
export const attentionItem = z.strictObject({
  id: z.string(),
  level: z.enum(['error', 'warning', 'due']),
  title: z.string(),
  detail: z.string(),
  /** The day on which it is so, or begins. */
  date: z.string().nullable(),
  link: placeLink,
  /** The area it is about. */
  area: z.string(),
});

export const arrival = z.strictObject({
  id: z.string(),
  at: z.string(),
  partyName: z.string(),
  fileName: z.string(),
  taken: z.number().int(),
  waiting: z.number().int(),
  conflicts: z.number().int(),
});

/** Everything that the first view of Overzicht shows, in one answer. */
export const overviewView = z.strictObject({
  standpoint: chosenStandpoint.required(),
  choices: standpointChoices,
  groups: z.array(overviewGroup),
  /** The region, subregions, safety regions and municipalities. */
  rows: z.array(overviewRow),
  /** Of the chosen area and group. */
  course: z.strictObject({
    from: z.string(),
    until: z.string(),
    steps: z.array(courseStep),
    /** From this day on there is no later round: the quota of the last one is drawn on. Null: there is one to the end. */
    quotaDrawnOnFrom: z.string().nullable(),
  }),
  attention: z.array(attentionItem),
  arrivals: z.array(arrival),
  /** False when this copy holds a part of the region: sums of it are then the received ones. */
  isWhole: z.boolean(),
  /** Facilities in the chosen area that are not shared with this party: its sums of places are without these. */
  withheld: z.number().int(),
  /** False when nobody entered a place or a count yet: what counts is then 0 because nothing is known. */
  hasPlaces: z.boolean(),
  ownArea: z.string().nullable(),
  /** The instant at which this was read: the page has no clock of its own. */
  readAt: z.iso.datetime(),
});

/** One record behind a figure: what it adds, or why it does not. */
export const explanationLine = z.strictObject({
  title: z.string(),
  detail: z.string(),
  total: number,
  amv: number,
  isCounted: z.boolean(),
  /** In words why it does not count, or what is special about it; empty when nothing. */
  reason: z.string(),
  /** Null: it has no place of its own. */
  link: placeLink.nullable(),
});

export const explanationPart = z.enum([
  'quotas',
  'transfers',
  'carries',
  'places',
  'housed',
  'substitutions',
  'not-counted',
  'beside',
]);

/** "Wat is dit getal?": how the position of an area was made, step by step, and of which records. */
export const overviewExplanation = z.strictObject({
  area: z.string(),
  areaName: z.string(),
  group: z.string(),
  groupName: z.string(),
  groupOrder: z.number().int(),
  measure: z.enum(['stock', 'flow']),
  unit: z.enum(['places', 'persons']),
  kind: z.string(),
  kindName: z.string(),
  periodName: z.string(),
  day: z.string(),
  certainty: z.enum(['hard', 'with-soft']),
  countsAmv: z.boolean(),
  /** Base − given + taken + rest (+ carry) = quota; counted − quota = gap. Parts that play no role are left out. */
  steps: z.array(
    z.strictObject({
      name: z.enum([
        'base',
        'given',
        'taken',
        'rest',
        'carry',
        'quota',
        'counted',
        'gap',
        'covered',
        'lent',
        'gap-with-substitution',
      ]),
      total: number,
      amv: number,
      known: z.number().int(),
      of: z.number().int(),
    }),
  ),
  /** No task was recorded for the area itself, so that nothing undivided is known. */
  hasNoTask: z.boolean(),
  receivedOn: z.string().nullable(),
  /** Whether groups may stand in for one another here: a note says so. `unknown`: what they would do is not known. */
  substitution: z.enum(['none', 'known', 'conflict', 'unknown']),
  /** The gap when this kind of figure already contains the transfers of which that is not known. */
  gapIfContained: number,
  parts: z.array(z.strictObject({ part: explanationPart, lines: z.array(explanationLine) })),
});

export const explanationQuery = z.strictObject({
  standpoint: chosenStandpoint,
  area: z.string(),
  group: z.string(),
});

/** The region as it is drawn; see scripts/lib/region-map.mjs. */
export const regionMap = z.strictObject({
  width: z.number(),
  height: z.number(),
  areas: z.array(
    z.strictObject({ code: z.string(), path: z.string(), x: z.number(), y: z.number(), room: z.number() }),
  ),
  borders: z.array(z.strictObject({ between: z.tuple([z.string(), z.string()]), path: z.string() })),
});

export type OverviewView = z.output<typeof overviewView>;
export type OverviewRow = z.output<typeof overviewRow>;
export type OverviewGroup = z.output<typeof overviewGroup>;
export type OverviewFigure = z.output<typeof overviewFigure>;
export type CourseStep = z.output<typeof courseStep>;
export type AttentionItem = z.output<typeof attentionItem>;
export type PlaceLink = z.output<typeof placeLink>;
export type Arrival = z.output<typeof arrival>;
export type ExplanationLine = z.output<typeof explanationLine>;
export type ExplanationPart = z.output<typeof explanationPart>;
export type OverviewExplanation = z.output<typeof overviewExplanation>;
export type RegionMap = z.output<typeof regionMap>;
