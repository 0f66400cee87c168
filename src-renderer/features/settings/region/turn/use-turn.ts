import { useDeferredValue, useState } from 'react';
import type { TurnForm, TurnProposalView, TurnStart } from '../../../../../shared/ipc/schemas/period-turn';
import { useTurnView } from './turn-data';
import { type TurnSay, useTurnSay } from './turn-say';

export const turnSteps = ['period', 'figures', 'agreements', 'check'] as const;
export type TurnStep = (typeof turnSteps)[number];

/** A turn while it is being prepared: what was chosen, and what it would do. */
export interface TurnWork {
  readonly start: TurnStart;
  readonly form: TurnForm;
  readonly set: (change: Partial<TurnForm>) => void;
  /** Another period begins with what is proposed for it. */
  readonly choose: (target: string) => void;
  readonly view: TurnProposalView | undefined;
  /** The view is that of what is typed now. */
  readonly isUpToDate: boolean;
  readonly failure: Error | null;
  readonly canWrite: boolean;
  /** The sentence at a field; undefined when it is right. */
  readonly error: (field: string) => string | undefined;
}

export function useTurn(start: TurnStart, first: TurnForm): TurnWork {
  const say = useTurnSay();
  const [chosen, setForm] = useState(first);
  // A period that one can no longer turn to, such as a new one whose predecessor was undone.
  const form = start.targets.some(({ code }) => code === chosen.target) ? chosen : first;
  // Typing goes before computing.
  const asked = useDeferredValue(form);
  const { data: view, error, isPlaceholderData } = useTurnView(asked);
  return {
    start,
    form,
    set: (change) => setForm({ ...form, ...change }),
    choose: (code) => {
      const target = start.targets.find((each) => each.code === code);
      if (target !== undefined) setForm(target.initial);
    },
    view,
    isUpToDate: asked === form && !isPlaceholderData,
    failure: error,
    canWrite: start.right !== 'no',
    error: (field) => {
      const problem = view?.problems.find((each) => each.field === field);
      return problem === undefined ? undefined : problemText(say, problem);
    },
  };
}

const codes = [
  'not-a-date',
  'not-a-number',
  'not-whole',
  'negative',
  'too-large',
  'day-missing',
  'reason-missing',
  'country-without-people',
] as const;

function problemText(say: TurnSay, { code, values }: TurnProposalView['problems'][number]): string {
  return say(`problems.${codes.find((each) => each === code) ?? 'other'}`, values);
}

/** The step at which a field stands. */
export function stepOf(field: string): TurnStep {
  return ['from', 'until', 'reason'].includes(field) ? 'period' : 'figures';
}
