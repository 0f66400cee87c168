import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { deleted, name, regionCode } from './fields';

/** The region of the dossier; there is one. Its code is the party of the support team. */
export const region = defineEntity({
  entity: 'region',
  key: z.strictObject({ code: regionCode }),
  registers: {
    name,
    /** Invented figures: said in the title bar and on everything that leaves the program. */
    isExample: z.boolean(),
    /** Name of the dossier. */
    title: name,
    deleted,
  },
  owner: ownedByRegion,
});
