import { type RefObject, useEffect, useRef, useState } from 'react';
import type { FormProblem, FormResult } from '../../shared/ipc/schemas/facilities';

/** What somebody types into a form; wrong input stays as it was typed, with the reason beside it. */
export interface Form<V> {
  readonly values: V;
  readonly set: (change: Partial<V>) => void;
  /** The sentence at a field; undefined when it is right. */
  readonly error: (field: string) => string | undefined;
  /** Sentences at fields that this form does not show. */
  readonly others: (shown: readonly string[]) => readonly string[];
  readonly submit: () => Promise<void>;
  /** For a form in the page: where to look for its first wrong field. */
  readonly place: RefObject<HTMLDivElement | null>;
}

export interface CheckedFormInput<V> {
  readonly initial: V;
  readonly send: (values: V) => Promise<FormResult>;
  readonly onDone: (id: string | null) => void;
  readonly onFail: (error: unknown) => void;
}

/** A form that the main process checks: what is wrong comes back by field, and the first wrong field has the focus. */
export function useCheckedForm<V extends object>(
  { initial, send, onDone, onFail }: CheckedFormInput<V>,
  sentenceOf: (problem: FormProblem) => string,
): Form<V> {
  const [values, setValues] = useState(initial);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [refusals, setRefusals] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) focusFirstProblem(place.current ?? document.querySelector('[role="dialog"]'));
  }, [refusals]);
  return {
    values,
    set: (change) => {
      setValues((before) => ({ ...before, ...change }));
      // What is being mended is no longer called wrong.
      setProblems((before) => before.filter(({ field }) => !Object.hasOwn(change, field.split('.')[0] ?? field)));
    },
    error: (field) => {
      const found = problems.find((problem) => problem.field === field);
      return found === undefined ? undefined : sentenceOf(found);
    },
    others: (shown) => problems.filter(({ field }) => !shown.includes(field)).map(sentenceOf),
    submit: async () => {
      try {
        const result = await send(values);
        setProblems(result.problems);
        if (result.problems.length === 0) onDone(result.id);
        else setRefusals((count) => count + 1);
      } catch (error) {
        onFail(error);
      }
    },
    place,
  };
}

function focusFirstProblem(form: Element | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
