// The small build of zod: this is read before the first picture.
import * as z from 'zod/mini';
import { screenView } from '../../api/screen-view';
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

export const quotasView = screenView('quotas', viewSchema, firstView);
