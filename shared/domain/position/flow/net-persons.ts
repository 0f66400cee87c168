/**
 * What the law asks of a municipality in a half-year: persons × its inhabitants / inhabitants of the country, rounded up
 * (Huisvestingswet 2014, art. 29). In whole numbers: a fraction in between would give 28 where the law says 27.
 */
export function netPersons(persons: number, inhabitants: number, ofCountry: number): number | null {
  if (persons < 0 || inhabitants < 0 || ofCountry <= 0) return null;
  const product = persons * inhabitants;
  const rest = product % ofCountry;
  return (product - rest) / ofCountry + (rest > 0 ? 1 : 0);
}
