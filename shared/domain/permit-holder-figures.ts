import { z } from 'zod';
import { defineEntity, ownedByRegion } from './entity';
import { certainty, deleted, isoDate, longText, municipalityCode, slug } from './fields';

/** What the law divides over municipalities in a half-year: persons to house, over the inhabitants of the country. */
export const nationalTask = defineEntity({
  entity: 'national-task',
  key: z.strictObject({ group: slug, period: slug }),
  registers: {
    /** Persons to house in the half-year (vg). */
    persons: z.int(),
    /** Inhabitants of the country (iN) on 1 January of the year before the year of the half-year. */
    inhabitants: z.strictObject({ count: z.int(), date: isoDate }),
    source: longText,
    certainty,
    deleted,
  },
  owner: ownedByRegion,
});

/** Persons behind (+) or ahead (-) with which a municipality entered its first half-year here; later ones are computed. */
export const openingCarry = defineEntity({
  entity: 'opening-carry',
  key: z.strictObject({ group: slug, municipality: municipalityCode, period: slug }),
  registers: { persons: z.int(), source: longText, certainty, deleted },
  owner: ownedByRegion,
});
