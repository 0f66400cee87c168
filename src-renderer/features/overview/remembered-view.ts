// The small build of zod: this is read before the first picture.
import * as z from 'zod/mini';

const viewSchema = z.object({
  grouping: z.enum(['subregion', 'safety-region', 'municipality']),
  /** Null: nobody folded or unfolded anything. */
  collapsed: z.nullable(z.array(z.string())),
});

/** How the table was left: it stands like that again on return and after a restart. */
export type RememberedView = z.output<typeof viewSchema>;

const firstView: RememberedView = { grouping: 'subregion', collapsed: null };
const keyOf = (dossierId: string) => `regietafel.overview.${dossierId}`;

/** What cannot be read (another version, damaged) is forgotten: it holds no data, only a view. */
export function readView(storage: Pick<Storage, 'getItem'>, dossierId: string): RememberedView {
  const text = storage.getItem(keyOf(dossierId));
  if (text === null) return firstView;
  const parsed = viewSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : firstView;
}

export function writeView(storage: Pick<Storage, 'setItem'>, dossierId: string, view: RememberedView): void {
  storage.setItem(keyOf(dossierId), JSON.stringify(view));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not ours or cut off: the schema refuses null and the first view is used.
    return null;
  }
}
