import type { FormProblem } from '../../../shared/ipc/schemas/facilities';
import { formatDate } from '../../../shared/text/dates';
import type { Read } from './read-text';

/** A form as far as it could be read; with problems there is nothing to write. */
export interface ReadForm<T> {
  readonly value: T | null;
  readonly problems: readonly FormProblem[];
}

export function problemOf(field: string, code: string, values: FormProblem['values'] = {}): FormProblem {
  return { field, code, values };
}

export function problemsOf(field: string, read: Read<unknown>): FormProblem[] {
  return read.ok ? [] : [problemOf(field, read.code, read.values)];
}

/** The days of a term in order; a missing one is no problem. */
export function termProblems(from: Read<string | null>, until: Read<string | null>): FormProblem[] {
  if (!from.ok || !until.ok || from.value === null || until.value === null || from.value <= until.value) return [];
  const values = { from: formatDate(from.value), until: formatDate(until.value) };
  return [problemOf('until', 'ends-before-begin', values)];
}
