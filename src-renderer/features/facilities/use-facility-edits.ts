import { useCallback, useRef, useState } from 'react';
import type { PassedOn } from '../../../shared/domain/passed-on';
import type { CheckedFacilityEdits, FacilityEdit } from '../../../shared/ipc/schemas/facilities';
import { api } from '../../api/client';
import { trackEdit } from '../../api/edits-under-way';
import { useFacilityWrite } from './facilities-data';
import { problemText } from './problem-text';
import { useSay } from './say';

/** Edits of which a person decides before anything is written: refused ones, another's data, a wider circle, many at once. */
export interface EditQuestion {
  readonly checked: CheckedFacilityEdits;
}

export interface SubmitOptions {
  /** The screen says nowhere else that this is another's data. */
  readonly asksOnBehalf?: boolean;
  /** Many at once: always shown first. */
  readonly alwaysAsks?: boolean;
}

/** What was answered to the question: null is no; with it who passed on what is another's. */
export type Answer = { readonly passedOn?: PassedOn } | null;

/** How an edit ended: written (or nothing to write), left by the person, or refused with the reason. */
export type SubmitResult =
  | { readonly kind: 'written' | 'left' }
  | { readonly kind: 'refused'; readonly problem: string };

interface UseFacilityEditsInput {
  /** Said to screen readers; shown as well when more than one field was written. */
  onDone: (sentence: string, isShown: boolean) => void;
  onFail: (error: unknown) => void;
}

/** The way of every edit of a facility: checked, asked about where needed, then written as one step. */
export function useFacilityEdits({ onDone, onFail }: UseFacilityEditsInput) {
  const say = useSay();
  const { mutateAsync: write } = useFacilityWrite('facilities.write');
  const [question, setQuestion] = useState<EditQuestion | null>(null);
  const reply = useRef<(answer: Answer) => void>(undefined);

  const ask = useCallback((checked: CheckedFacilityEdits) => {
    setQuestion({ checked });
    return new Promise<Answer>((resolve) => {
      reply.current = resolve;
    });
  }, []);
  const answer = useCallback((given: Answer) => {
    setQuestion(null);
    reply.current?.(given);
  }, []);

  const submit = useCallback(
    async (edits: readonly FacilityEdit[], options: SubmitOptions = {}): Promise<SubmitResult> => {
      try {
        const checked = await trackEdit(api.call('facilities.check', { edits: [...edits] }));
        const [refused] = checked.refused;
        if (edits.length === 1 && refused !== undefined) return { kind: 'refused', problem: problemText(say, refused) };
        const given = needsQuestion(checked, options) ? await ask(checked) : {};
        if (given === null) return { kind: 'left' };
        const accepted = edits.filter((edit) => isAccepted(checked, edit));
        if (accepted.length === 0) return { kind: 'written' };
        const { written, followingPlaces } = await trackEdit(write({ edits: accepted, ...given }));
        const along = followingPlaces === 0 ? '' : ` ${say('edits.following', { count: followingPlaces })}`;
        onDone(`${say('edits.written', { count: written })}${along}`, written > 1 || followingPlaces > 0);
        return { kind: 'written' };
      } catch (error) {
        onFail(error);
        return { kind: 'left' };
      }
    },
    [ask, write, say, onDone, onFail],
  );
  return { submit, question, answer };
}

function needsQuestion({ refused, widened, onBehalfOf, accepted }: CheckedFacilityEdits, options: SubmitOptions) {
  const isForeign = options.asksOnBehalf === true && onBehalfOf.length > 0;
  const isMany = options.alwaysAsks === true && accepted.length > 0;
  return refused.length > 0 || widened.length > 0 || isForeign || isMany;
}

function isAccepted({ accepted }: CheckedFacilityEdits, { id, field }: FacilityEdit): boolean {
  return accepted.some((each) => each.id === id && each.field === field);
}
