import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { deleted, name, order, slug } from './fields';

/** A part of the region with its own portfolio holders: Noord-, Midden-, Zuid-Limburg. */
export const subregion = defineEntity({
  entity: 'subregion',
  key: z.strictObject({ code: slug }),
  registers: { name, order, deleted },
  owner: ownedByRegion,
});
