import type { AgreementSummary } from '../../../shared/ipc/schemas/agreements';

type Status = AgreementSummary['status'];

/** The rungs of the ladder, in order; from the sixth on an agreement counts. */
export const rungs = [
  'concept',
  'in-discussion',
  'official-agreement',
  'administrative-agreement',
  'decision-making',
  'signed',
  'active',
] as const satisfies readonly Status[];

/** What an agreement becomes after it counted, or without ever having counted. */
const pastStatuses = ['evaluated', 'ended', 'void'] as const satisfies readonly Status[];

export const statusOrder: readonly Status[] = [...rungs, ...pastStatuses];

/** How many rungs are climbed; 0 for one that is over, which stands on none of them. */
export function rungOf(status: Status): number {
  const ladder: readonly Status[] = rungs;
  return ladder.indexOf(status) + 1;
}

/** The first rung from which an agreement counts. */
export const countingRung = rungs.indexOf('signed') + 1;

export const statusGroups = ['active', 'signing', 'draft', 'past'] as const;
export type StatusGroup = (typeof statusGroups)[number];

/** Under which head of the list an agreement stands. */
export function groupOfStatus(status: Status): StatusGroup {
  const rung = rungOf(status);
  if (rung === 0) return 'past';
  if (rung >= countingRung) return 'active';
  return rung > rungs.indexOf('in-discussion') + 1 ? 'signing' : 'draft';
}
