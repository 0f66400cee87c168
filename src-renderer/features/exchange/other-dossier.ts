import { FailureError } from '../../api/client';

/** Whose dossier a refused file is of, when that dossier can be joined with this one. */
export interface OtherDossier {
  readonly dossier: string;
  readonly sender: string;
  /** ISO instant at which the workbook was made. */
  readonly madeAt: string;
}

/** The sentences about another dossier say themselves that nothing changed. */
export function saysNothingChanged(failure: unknown): boolean {
  return failure instanceof FailureError && failure.failure.code.startsWith('workbook-other-dossier');
}

/** What the refusal of a file says about its dossier; null when it was refused for something else. */
export function otherDossierOf(failure: unknown): OtherDossier | null {
  if (!(failure instanceof FailureError) || failure.failure.code !== 'workbook-other-dossier') return null;
  const { dossier = '', sender = '', at = '' } = failure.failure.values ?? {};
  return { dossier: String(dossier), sender: String(sender), madeAt: String(at) };
}
