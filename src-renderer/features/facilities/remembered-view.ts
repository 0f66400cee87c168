// The small build of zod, as the other screens do it.
import * as z from 'zod/mini';

const filterSchema = z.object({
  search: z.string(),
  kinds: z.array(z.string()),
  statuses: z.array(z.string()),
  operator: z.nullable(z.string()),
  firmness: z.enum(['all', 'hard', 'soft']),
  endsBefore: z.nullable(z.string()),
  onlySmallScale: z.boolean(),
  onlyMine: z.boolean(),
  onlyAttention: z.boolean(),
});

/** Which facilities are in view; the area and the group come from the context bar. */
export type FacilityFilter = z.output<typeof filterSchema>;

const viewSchema = z.object({
  look: z.enum(['table', 'timeline']),
  /** All groups in one table, instead of the one of the context bar. */
  isEveryGroup: z.boolean(),
  filter: filterSchema,
  sort: z.nullable(z.object({ columnId: z.string(), direction: z.enum(['ascending', 'descending']) })),
  /** Columns switched on or off by hand. */
  columns: z.record(z.string(), z.boolean()),
  /** The facility that was looked at last. */
  active: z.nullable(z.string()),
});

/** How someone left the screen: it stands like that again on return and after a restart. */
export type FacilitiesView = z.output<typeof viewSchema>;

export const noFilter: FacilityFilter = {
  search: '',
  kinds: [],
  statuses: [],
  operator: null,
  firmness: 'all',
  endsBefore: null,
  onlySmallScale: false,
  onlyMine: false,
  onlyAttention: false,
};

export const firstView: FacilitiesView = {
  look: 'table',
  isEveryGroup: true,
  filter: noFilter,
  sort: null,
  columns: {},
  active: null,
};

const keyOf = (dossierId: string) => `regietafel.facilities.${dossierId}`;

/** What cannot be read (another version, damaged) is forgotten: it holds no data, only a view. */
export function readView(storage: Pick<Storage, 'getItem'>, dossierId: string): FacilitiesView {
  const text = storage.getItem(keyOf(dossierId));
  if (text === null) return firstView;
  const parsed = viewSchema.safeParse(parseJson(text));
  return parsed.success ? parsed.data : firstView;
}

export function writeView(storage: Pick<Storage, 'setItem'>, dossierId: string, view: FacilitiesView): void {
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
