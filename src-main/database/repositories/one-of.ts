/** The code that a column holds, when this version knows it; else null. */
export function oneOf<T extends string>(options: readonly T[], value: string | null): T | null {
  return options.find((option) => option === value) ?? null;
}
