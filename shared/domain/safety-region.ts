import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { deleted, name, slug } from './fields';

/** A veiligheidsregio; the State gave numbers of places for Ukraine to these and not to municipalities. */
export const safetyRegion = defineEntity({
  entity: 'safety-region',
  key: z.strictObject({ code: slug }),
  registers: { name, deleted },
  owner: ownedByRegion,
});
