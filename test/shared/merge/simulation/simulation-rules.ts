import { computedRowId } from '../../../../shared/merge/row-id';
import { type MergeRules, mergeRules } from '../../../../shared/merge/rules';
import type { SiteId } from '../../../../shared/merge/types';

/** The laws of merging, and the habits of the installations around it that the proof also plants faults in. */
export interface SimulationRules extends MergeRules {
  /** The site a restored copy writes with. */
  readonly siteAfterRestore: (old: SiteId, fresh: SiteId) => SiteId;
  /** The site that writes after an undo that un-read an own decision. */
  readonly siteAfterUndo: (old: SiteId, fresh: SiteId) => SiteId;
  /** The id of a filled row that has none; `reading` counts the readings of the whole world. */
  readonly rowId: (exportId: string, content: string, ordinal: number, reading: number) => string;
}

export const simulationRules: SimulationRules = {
  ...mergeRules,
  siteAfterRestore: (_old, fresh) => fresh,
  siteAfterUndo: (_old, fresh) => fresh,
  rowId: (exportId, content, ordinal) => computedRowId(exportId, 'Notities', content, ordinal),
};
