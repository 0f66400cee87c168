/**
 * The day whose inhabitants divide the task of a half-year: 1 January of the year before the year of the half-year
 * (Huisvestingswet 2014, art. 29).
 *
 * @param from first day of the half-year.
 */
export function lawfulInhabitantsDay(from: string): string {
  return `${Number(from.slice(0, 4)) - 1}-01-01`;
}

/** The day whose inhabitants count: the one that the national task names, else the lawful one. Of another day they do not. */
export function inhabitantsDayOf(
  task: { readonly inhabitantsDate: string | null } | undefined,
  { from }: { readonly from: string },
): string {
  return task?.inhabitantsDate ?? lawfulInhabitantsDay(from);
}
