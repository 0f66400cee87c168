import type { MatrixChoices, MatrixQuery } from '../../../shared/ipc/schemas/figures';

/** The remembered round, unless it is no longer in the dossier. */
export function queryOf(query: MatrixQuery | null, choices: MatrixChoices): MatrixQuery {
  if (query === null) return choices.initial;
  const hasCycle = choices.cycles.some((cycle) => cycle.code === query.cycle);
  const hasHalfYear = choices.halfYears.some((halfYear) => halfYear.code === query.halfYear);
  return hasCycle && hasHalfYear ? query : choices.initial;
}
