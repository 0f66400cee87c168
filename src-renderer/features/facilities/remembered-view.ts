// The small build of zod, as the other screens do it.
import * as z from 'zod/mini';
import { screenView } from '../../api/screen-view';

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

const firstView: FacilitiesView = {
  look: 'table',
  isEveryGroup: true,
  filter: noFilter,
  sort: null,
  columns: {},
  active: null,
};

export const facilitiesView = screenView('facilities', viewSchema, firstView);

export type ChangeView = (change: Partial<FacilitiesView>) => void;
