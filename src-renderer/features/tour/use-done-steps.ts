import { useEffect, useState } from 'react';
import type { TourFacts } from '../../../shared/ipc/schemas/tour';
import type { TourStep } from '../../../shared/tour/tour-progress';
import { followCalls } from '../../api/client';
import { stepOfCall } from './step-of-call';

/** The steps that are taken: what the dossier says, and what was done in this window since. */
export function useDoneSteps(facts: TourFacts | null): readonly TourStep[] {
  const [seen, setSeen] = useState<readonly TourStep[]>([]);
  useEffect(
    () =>
      followCalls((answered) => {
        const step = stepOfCall(answered);
        if (step !== null) setSeen((all) => (all.includes(step) ? all : [...all, step]));
      }),
    [],
  );
  return facts === null ? [] : [...seen, ...stepsOfFacts(facts)];
}

function stepsOfFacts(facts: TourFacts): TourStep[] {
  return [
    ...(facts.isFigureTyped ? (['type'] as const) : []),
    // Who answered a file has read it.
    ...(facts.isAnswerMerged ? (['read', 'merge'] as const) : []),
    ...(facts.isConflictDecided ? (['decide'] as const) : []),
    ...(facts.isAgreementMade ? (['agree'] as const) : []),
  ];
}
