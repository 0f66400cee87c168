import type { ConsentFact } from './facts';

export const consentSteps = ['college', 'council', 'signature'] as const;
export type ConsentStep = (typeof consentSteps)[number];
export type StepState = 'done' | 'planned' | 'rejected' | 'missing' | 'not-needed';

/** How far a party is with one step of its consent. */
export function stepState(consent: ConsentFact | undefined, step: ConsentStep): StepState {
  if (step === 'council') {
    const council = consent?.council ?? null;
    if (council === null) return 'missing';
    return council.mode === 'not-needed' ? 'not-needed' : council.status;
  }
  const status = step === 'college' ? consent?.college?.status : consent?.signature?.status;
  if (status === undefined) return 'missing';
  if (status === 'decided' || status === 'signed') return 'done';
  return status === 'rejected' || status === 'refused' ? 'rejected' : 'planned';
}

/** "3 van 9 stappen klaar": a council that need not decide is no step. */
export function consentProgress(
  parties: readonly string[],
  consentOf: (party: string) => ConsentFact | undefined,
): { readonly done: number; readonly of: number } {
  const states = parties.flatMap((party) => consentSteps.map((step) => stepState(consentOf(party), step)));
  const needed = states.filter((state) => state !== 'not-needed');
  return { done: needed.filter((state) => state === 'done').length, of: needed.length };
}
