import { z } from 'zod';

const periodChoice = z.strictObject({ code: z.string(), name: z.string(), from: z.string(), until: z.string() });

export const areaType = z.enum(['region', 'subregion', 'safety-region', 'municipality']);

/** What the context bar of every screen offers, and where one begins. */
export const standpointChoices = z.strictObject({
  cycles: z.array(periodChoice),
  halfYears: z.array(periodChoice),
  /** Days on which something was counted, newest first. */
  referenceDates: z.array(z.string()),
  today: z.iso.date(),
  /** The region first, then subregions, safety regions and municipalities, each in their order. */
  areas: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      type: areaType,
      /** Municipalities only. */
      subregion: z.string().nullable(),
      safetyRegion: z.string().nullable(),
    }),
  ),
  groups: z.array(
    z.strictObject({
      code: z.string(),
      name: z.string(),
      order: z.number().int(),
      measure: z.enum(['stock', 'flow']),
      unit: z.enum(['places', 'persons']),
      countsAmv: z.boolean(),
    }),
  ),
  /** Sensible start: what runs today, with the newest count in it; the region, or what a copy of a part is about. */
  initial: z.strictObject({ cycle: z.string(), halfYear: z.string(), day: z.iso.date(), area: z.string() }),
});

/** The choices themselves, as remembered by the window; what is left out begins at `initial`. */
export const chosenStandpoint = z
  .strictObject({
    cycle: z.string(),
    halfYear: z.string(),
    day: z.iso.date(),
    certainty: z.enum(['hard', 'with-soft']),
    view: z.enum(['official', 'scenario']),
    area: z.string(),
    group: z.string(),
  })
  .partial();

export type StandpointChoices = z.output<typeof standpointChoices>;
