import { z } from 'zod';
import { defineEntity } from './entity';
import { deleted, longText, municipalityCode } from './fields';

/** Whole places of a layer, of which amv. */
export const places = z.strictObject({ total: z.int().nullable(), amv: z.int().nullable() });
export type Places = z.output<typeof places>;

/** What of a layer counts for which municipality: one record per layer and municipality, kept by the host. */
export const share = defineEntity({
  entity: 'share',
  key: z.strictObject({ layer: z.uuid(), host: municipalityCode, municipality: municipalityCode }),
  registers: { places, explanation: longText, deleted },
  owner: (key) => key.host,
});

/**
 * The other municipality's yes to its share. It names the places it says yes to: a share that changes needs a new yes,
 * and is not in force until then. The host needs none for its own share.
 */
export const shareConfirmation = defineEntity({
  entity: 'share-confirmation',
  key: z.strictObject({ layer: z.uuid(), host: municipalityCode, municipality: municipalityCode }),
  registers: { confirmed: places, explanation: longText, deleted },
  owner: (key) => key.municipality,
});
