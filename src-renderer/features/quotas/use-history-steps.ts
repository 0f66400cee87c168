import { useCallback } from 'react';
import type { Output } from '../../../shared/ipc/contract';
import { useQuotaWrites } from './quotas-data';
import { type Say, useSay } from './say';

interface Answers {
  onDone: (sentence: string) => void;
  onFail: (error: unknown) => void;
}

/** One step back or forward of one's own edits. Back is a new write of the old value, so nothing is lost by it. */
export function useHistorySteps({ onDone, onFail }: Answers) {
  const say = useSay();
  const { undo, redo } = useQuotaWrites();
  const { mutate: mutateUndo } = undo;
  const { mutate: mutateRedo } = redo;
  return {
    undo: useCallback(
      () => mutateUndo(undefined, { onSuccess: (result) => onDone(stepText(say, result, 'undone')), onError: onFail }),
      [mutateUndo, say, onDone, onFail],
    ),
    redo: useCallback(
      () => mutateRedo(undefined, { onSuccess: (result) => onDone(stepText(say, result, 'redone')), onError: onFail }),
      [mutateRedo, say, onDone, onFail],
    ),
  };
}

function stepText(say: Say, result: Output<'history.undo'>, step: 'undone' | 'redone'): string {
  if (result.done === null) return say(step === 'undone' ? 'write.undoNothing' : 'write.redoNothing');
  const done = say(`write.${step}`, { what: result.done });
  return result.kept === 0 ? done : `${done} ${say('write.kept', { count: result.kept })}`;
}
