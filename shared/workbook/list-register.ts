import type { Json } from '../domain/canonical';

/** How a register that holds a list is spread over columns: each shows the members that have its name in the field `by`. */
const spread = {
  parties: { by: 'role', shows: 'party', isMany: true },
  containedIn: { by: 'kind', shows: 'answer', isMany: false },
} as const;

type ListRegister = keyof typeof spread;

export function isListRegister(register: string): register is ListRegister {
  return Object.hasOwn(spread, register);
}

/** What the column of one name shows: the parties with a role, the answer about a kind of figure. */
export function partOfList(register: ListRegister, whole: Json, name: string): Json {
  const { by, shows, isMany } = spread[register];
  const found = membersOf(whole).flatMap((member): readonly Json[] =>
    fieldOf(member, by) === name ? [fieldOf(member, shows)] : [],
  );
  return isMany ? (found.length === 0 ? null : found) : (found[0] ?? null);
}

/**
 * The list after an edit of some of its columns: what stays keeps its place, what is new comes last, and members that no
 * column shows (of a newer version) stay. Empty when nobody is left.
 */
export function listAfter(register: ListRegister, before: Json, changes: Readonly<Record<string, Json>>): Json {
  const { by, shows } = spread[register];
  const wanted = new Map(Object.entries(changes).map(([name, value]) => [name, listed(value)]));
  const kept = membersOf(before).filter((member) => {
    const left = wanted.get(String(fieldOf(member, by)));
    return left === undefined || left.includes(fieldOf(member, shows));
  });
  const isThere = (name: string, value: Json) =>
    kept.some((member) => fieldOf(member, by) === name && fieldOf(member, shows) === value);
  const added = [...wanted].flatMap(([name, values]) =>
    values.flatMap((value): readonly Json[] => (isThere(name, value) ? [] : [{ [by]: name, [shows]: value }])),
  );
  const all = [...kept, ...added];
  return all.length === 0 ? null : all;
}

function listed(value: Json): readonly Json[] {
  return value === null ? [] : membersOf(value).length > 0 ? membersOf(value) : [value];
}

function membersOf(value: Json): readonly Json[] {
  // A list of Json is the only array that Json has.
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function fieldOf(member: Json, field: string): Json {
  return member !== null && typeof member === 'object' ? (Reflect.get(member, field) ?? null) : null;
}
