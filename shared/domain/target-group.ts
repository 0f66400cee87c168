import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { deleted, names, order, slug } from './fields';

/** How a group is counted: places on a day (stock) or people housed within a period (flow). Never added up. */
export const measure = z.strictObject({ measure: z.enum(['stock', 'flow']), unit: z.enum(['places', 'persons']) });

/** The kinds of a number. Two figures of different kinds are different numbers, not a conflict. */
export const quotaKinds = ['indicative', 'agreed', 'reported', 'decided', 'net', 'corrected'] as const;
export const realisationKinds = ['planned', 'realised', 'occupied'] as const;
export const figureKinds = [...quotaKinds, ...realisationKinds] as const;
export type QuotaKind = (typeof quotaKinds)[number];
export type RealisationKind = (typeof realisationKinds)[number];
export type FigureKind = (typeof figureKinds)[number];

/** Asylum seekers, permit holders, displaced people from Ukraine: data, not code, because the law changes. */
export const targetGroup = defineEntity({
  entity: 'target-group',
  key: z.strictObject({ code: slug }),
  registers: {
    name: names,
    measure,
    order,
    /** Whether a share of unaccompanied minors (amv) is kept. */
    countsAmv: z.boolean(),
    /** The kinds of figure this group knows, in the order of the columns. */
    figureKinds: z.array(z.enum(figureKinds)),
    deleted,
  },
  owner: ownedByRegion,
});
