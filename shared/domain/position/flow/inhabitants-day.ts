/**
 * The day whose inhabitants divide the task of a half-year: 1 January of the year before the year of the half-year
 * (Huisvestingswet 2014, art. 29).
 *
 * @param from first day of the half-year.
 */
export function lawfulInhabitantsDay(from: string): string {
  return `${Number(from.slice(0, 4)) - 1}-01-01`;
}
