// The small build of zod: this is read before the first picture.
import * as z from 'zod/mini';
import type { Standpoint } from '../../../shared/domain/standpoint';
import { screenView } from '../../api/screen-view';

const chosenSchema = z.partial(
  z.object({
    cycle: z.string(),
    halfYear: z.string(),
    day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    certainty: z.enum(['hard', 'with-soft']),
    view: z.enum(['official', 'scenario']),
    area: z.string(),
    group: z.string(),
  }),
);

/** What somebody chose; what is left out was never chosen, and begins where the dossier says. */
export type ChosenStandpoint = Partial<Standpoint>;

// What is left out is absent, not undefined: the schema reads JSON, which knows no undefined.
export const chosenStandpoint = screenView('standpoint', chosenSchema as z.ZodMiniType<ChosenStandpoint>, {});
