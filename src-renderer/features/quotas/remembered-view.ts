// The small build of zod: this is read before the first picture.
import * as z from 'zod/mini';
import { noFilter } from './shown-rows';

const place = z.object({ rowId: z.string(), columnId: z.string() });

const viewSchema = z.object({
  columns: z.record(z.string(), z.boolean()),
  collapsed: z.array(z.string()),
  filter: z.object({
    search: z.string(),
    onlyUnknown: z.boolean(),
    onlyDifferences: z.boolean(),
    onlyMine: z.boolean(),
    subregion: z.nullable(z.string()),
  }),
  active: z.nullable(place),
});

/** How someone left the screen: it stands like that again on return and after a restart. */
export type QuotasView = z.output<typeof viewSchema>;

export const firstView: QuotasView = { columns: {}, collapsed: [], filter: noFilter, active: null };

function keyOf(dossierId: string): string {
  return `regietafel.quotas.${dossierId}`;
}

/** What cannot be read (another version, damaged) is forgotten: it holds no data, only a view. */
export function readView(storage: Pick<Storage, 'getItem'>, dossierId: string): QuotasView {
  const text = storage.getItem(keyOf(dossierId));
  if (text === null) return firstView;
  const parsed = viewSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : firstView;
}

export function writeView(storage: Pick<Storage, 'setItem'>, dossierId: string, view: QuotasView): void {
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
