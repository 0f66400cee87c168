// The small build of zod: this is read before the first picture.
import * as z from 'zod/mini';
import { screenView } from '../../api/screen-view';

const viewSchema = z.object({
  grouping: z.enum(['subregion', 'safety-region', 'municipality']),
  /** Null: nobody folded or unfolded anything. */
  collapsed: z.nullable(z.array(z.string())),
});

/** How the table was left: it stands like that again on return and after a restart. */
type RememberedView = z.output<typeof viewSchema>;

const firstView: RememberedView = { grouping: 'subregion', collapsed: null };

export const overviewView = screenView('overview', viewSchema, firstView);
