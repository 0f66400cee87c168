import { isConflict } from '../../../shared/merge/counting-value';
import type { RegisterState } from '../../../shared/merge/types';
import { readRecords } from '../register-rows';
import { all, first, type Store } from '../store';

/** What has to be seen beside a figure. */
export interface Marks {
  /** Records with something left for later. */
  readonly waiting: ReadonlySet<string>;
  /** Records about which somebody said something. */
  readonly remarked: ReadonlySet<string>;
  /** Registers in conflict, by record and register. */
  readonly conflicts: ReadonlyMap<string, ReadonlyMap<string, RegisterState>>;
}

/** Which records wait, are in conflict (with the registers that are) or carry a remark. */
export function readMarks(store: Store): Marks {
  const { db } = store;
  const waiting = all(store, db.selectFrom('waiting').select('record_id').distinct());
  const remarked = all(store, db.selectFrom('remarks').select('about_record').distinct().where('is_deleted', '=', 0));
  const inConflict = all(store, db.selectFrom('conflicts').select('record_id').distinct());
  const records =
    inConflict.length === 0
      ? []
      : readRecords(
          store,
          inConflict.map(({ record_id }) => record_id),
        ).values();
  const conflicts = new Map<string, Map<string, RegisterState>>();
  for (const { head, registers } of records) {
    conflicts.set(head.id, new Map([...registers].filter(([, state]) => isConflict(state))));
  }
  return {
    waiting: new Set(waiting.map(({ record_id }) => record_id)),
    remarked: new Set(remarked.map(({ about_record }) => about_record)),
    conflicts,
  };
}

/** How many registers wait for a decision, and how many are in conflict. */
export function countMarks(store: Store): { readonly waiting: number; readonly conflicts: number } {
  const { db } = store;
  const waiting = all(store, db.selectFrom('waiting').select(['record_id', 'register']).distinct()).length;
  const conflicts = first(
    store,
    db.selectFrom('conflicts').select((make) => make.fn.countAll<number>().as('count')),
  );
  return { waiting, conflicts: conflicts?.count ?? 0 };
}
