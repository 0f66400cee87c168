import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { deleted, isoDate, longText, municipalityCode } from './fields';

/** Inhabitants of a municipality on a day; `uncertain` when number or day is not official. */
export const inhabitants = defineEntity({
  entity: 'inhabitants',
  key: z.strictObject({ municipality: municipalityCode, date: isoDate }),
  registers: {
    count: z.strictObject({ value: z.int(), certainty: z.enum(['certain', 'uncertain']) }),
    source: longText,
    deleted,
  },
  owner: ownedByRegion,
});
