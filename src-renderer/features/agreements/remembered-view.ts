// The small build of zod, as the other screens do it.
import * as z from 'zod/mini';
import { screenView } from '../../api/screen-view';

const filterSchema = z.object({
  search: z.string(),
  subregion: z.nullable(z.string()),
  party: z.nullable(z.string()),
  group: z.nullable(z.string()),
  status: z.nullable(z.string()),
  onlyMine: z.boolean(),
});

/** Which agreements are in view. */
export type AgreementFilter = z.output<typeof filterSchema>;

const viewSchema = z.object({
  look: z.enum(['list', 'board', 'round']),
  filter: filterSchema,
  /** The agreement that was looked at last. */
  active: z.nullable(z.string()),
});

/** How someone left the screen. */
export type AgreementsView = z.output<typeof viewSchema>;

export type ChangeView = (change: Partial<AgreementsView>) => void;

export const noFilter: AgreementFilter = {
  search: '',
  subregion: null,
  party: null,
  group: null,
  status: null,
  onlyMine: false,
};

const firstView: AgreementsView = { look: 'list', filter: noFilter, active: null };

export const agreementsView = screenView('agreements', viewSchema, firstView);
