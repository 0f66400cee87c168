/**
 * Round numbers between two values, about as many as asked: steps of 1, 2 or 5 times a power of ten.
 *
 * A scale of a chart needs no more; the library for it would be read at every start.
 */
export function axisTicks(low: number, high: number, about: number): number[] {
  const step = roundStep((high - low) / about);
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  // Multiplied, not added up, so that 0 is 0; and never −0.
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step + 0);
}

function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const part = wanted / power;
  // At least 1: figures are whole places and persons.
  return Math.max(1, power * (part < 1.5 ? 1 : part < 3.5 ? 2 : part < 7.5 ? 5 : 10));
}
