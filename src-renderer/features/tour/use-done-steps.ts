import { useEffect, useState } from 'react';
import type { TourFacts } from '../../../shared/ipc/schemas/tour';
import type { TourStep } from '../../../shared/tour/tour-progress';
import { type AnsweredCall, followCalls } from '../../api/client';

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

/** The step that somebody took by asking for this and getting it. */
export function stepOfCall({ channel, input, value }: AnsweredCall): TourStep | null {
  switch (channel) {
    case 'overview.explain':
      return 'explain';
    case 'exchange.read':
      return 'read';
    case 'overview.view':
      return isScenario(input) ? 'scenario' : null;
    // Null and false: the person closed the dialog of the system.
    case 'print.saveAgreement':
      return value === null ? null : 'print';
    case 'print.printAgreement':
      return value === true ? 'print' : null;
    default:
      return null;
  }
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

const isScenario = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'view' in input && input.view === 'scenario';
