import { countingValue, distinctValues, isConflict } from '../../shared/merge/counting-value';
import type { RegisterChange } from '../../shared/merge/plan';
import { dotKey } from '../../shared/merge/ref-key';
import type { Party, RegisterState, Sibling } from '../../shared/merge/types';
import { statement } from './statement';
import type { Store } from './store';
import type { WriteContext } from './write-context';

const insertLog = `INSERT INTO log (at, party, function, site, record_id, register, kind, old_value, new_value, old_values,
  new_values, dot_site, dot_counter, origin, detail, file, sheet, cell, write_id, import_id, old_dot,
  on_behalf_of, passed_on)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** One line of the log per register: what was, what became, who, when, from where. Nothing is ever taken out. */
export function logChange(store: Store, change: RegisterChange, owner: Party | null, context: WriteContext): void {
  const place = context.placeOf?.(change.ref);
  const label = change.wrote?.label ?? newestOf(change)?.label;
  statement(store, insertLog).run(
    context.at,
    context.party,
    context.function,
    context.site,
    change.ref.recordId,
    change.ref.register,
    change.wrote === null ? 'merge' : 'write',
    change.before === null ? null : countingValue(change.before, owner),
    countingValue(change.after, owner),
    severalValues(change.before),
    severalValues(change.after),
    change.wrote?.dot.site ?? null,
    change.wrote?.dot.counter ?? null,
    label?.origin ?? '',
    label?.detail ?? null,
    context.file ?? null,
    place?.sheet ?? null,
    place?.cell ?? null,
    context.writeId,
    context.importId ?? null,
    onlyDot(change.before),
    label?.onBehalfOf ?? null,
    label?.passedOn === undefined ? null : JSON.stringify(label.passedOn),
  );
}

/** What a merge brought: the last value that was not here before. */
function newestOf({ before, after }: RegisterChange): Sibling | undefined {
  const known = new Set(before?.siblings.map(({ dot }) => dotKey(dot)));
  return after.siblings.findLast(({ dot }) => !known.has(dotKey(dot))) ?? after.siblings.at(-1);
}

/** The line of a register that was put back as if a file had not been read. */
export function logUnread(
  store: Store,
  restored: {
    readonly ref: RegisterChange['ref'];
    readonly before: RegisterState;
    readonly after: RegisterState | null;
  },
  owner: Party | null,
  context: WriteContext,
): void {
  statement(store, insertLog).run(
    context.at,
    context.party,
    context.function,
    context.site,
    restored.ref.recordId,
    restored.ref.register,
    'unread',
    countingValue(restored.before, owner),
    restored.after === null ? null : countingValue(restored.after, owner),
    severalValues(restored.before),
    severalValues(restored.after),
    null,
    null,
    'unread',
    null,
    context.file ?? null,
    null,
    null,
    context.writeId,
    context.importId ?? null,
    null,
    null,
    null,
  );
}

function onlyDot(state: RegisterState | null): string | null {
  const [only, ...others] = state?.siblings ?? [];
  return only === undefined || others.length > 0 ? null : dotKey(only.dot);
}

function severalValues(state: RegisterState | null): string | null {
  return state !== null && isConflict(state) ? JSON.stringify(distinctValues(state)) : null;
}
