/**
 * Computes something of a record once, as long as that very object is there: records are never changed, a changed one is
 * another object.
 */
export function remembered<R extends object, T>(compute: (record: R) => T): (record: R) => T {
  const known = new WeakMap<R, { readonly made: T }>();
  return (record) => {
    const found = known.get(record);
    if (found !== undefined) return found.made;
    const made = compute(record);
    known.set(record, { made });
    return made;
  };
}
