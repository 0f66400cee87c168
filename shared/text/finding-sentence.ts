import { fill } from './fill';

/** A sentence of a finding. Groups and periods come written small, as within a sentence, and get a capital where they open it. */
export function findingSentence(text: string, values: Record<string, string>): string {
  const filled = fill(text, values);
  return /^\{\{(group|period)\}\}/.test(text) ? filled.charAt(0).toUpperCase() + filled.slice(1) : filled;
}
