// The small build of zod: this is read before the first picture.
import * as z from 'zod/mini';
import type { Standpoint } from '../../../shared/domain/standpoint';

const chosenSchema = z.partial(
  z.object({
    cycle: z.string(),
    halfYear: z.string(),
    day: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
    certainty: z.enum(['hard', 'with-soft']),
    area: z.string(),
    group: z.string(),
  }),
);

/** What somebody chose; what is left out was never chosen, and begins where the dossier says. */
export type ChosenStandpoint = Partial<Standpoint>;

const keyOf = (dossierId: string) => `regietafel.standpoint.${dossierId}`;

/** What cannot be read (another version, damaged) is forgotten: it holds no data, only from where one looked. */
export function readStandpoint(storage: Pick<Storage, 'getItem'>, dossierId: string): ChosenStandpoint {
  const text = storage.getItem(keyOf(dossierId));
  if (text === null) return {};
  const parsed = chosenSchema.safeParse(parseJson(text));
  // What is left out is absent, not undefined: the schema reads JSON, which knows no undefined.
  return parsed.success ? (parsed.data as ChosenStandpoint) : {};
}

export function writeStandpoint(
  storage: Pick<Storage, 'setItem'>,
  dossierId: string,
  standpoint: ChosenStandpoint,
): void {
  storage.setItem(keyOf(dossierId), JSON.stringify(standpoint));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours or cut off: the schema refuses null and nothing was chosen.
    return null;
  }
}
