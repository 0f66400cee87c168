import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { deleted, names, order, slug } from './fields';
import { figureKinds } from './figure-kinds';

export * from './figure-kinds';

/** How a group is counted: places on a day (stock) or people housed within a period (flow). Never added up. */
export const measure = z.strictObject({ measure: z.enum(['stock', 'flow']), unit: z.enum(['places', 'persons']) });

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
