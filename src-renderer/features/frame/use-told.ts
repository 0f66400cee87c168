import { useCallback, useState } from 'react';
import { showToast } from '../../../components/toasts';
import { useFailureText } from '../../failure-text';
import { useCommands } from '../../frame/commands';
import { closeStep, showStep } from '../../frame/step-toast';
import { useSay } from './say';

/** How a part tells what it did, with the way back, and what failed. */
export interface Told {
  /** The last sentence, for screen readers. */
  readonly announcement: string;
  readonly onDone: (sentence: string, isShown?: boolean) => void;
  readonly onFail: (error: unknown) => void;
}

export function useTold(): Told {
  const undoLabel = useSay()('undoShort');
  const failureText = useFailureText();
  const { run } = useCommands();
  const [announcement, setAnnouncement] = useState('');
  const onDone = useCallback(
    (sentence: string, isShown = true) => {
      setAnnouncement(sentence);
      if (isShown) showStep({ title: sentence, action: { label: undoLabel, onPress: () => run('history.undo') } });
      else closeStep();
    },
    [run, undoLabel],
  );
  const onFail = useCallback(
    (error: unknown) => void showToast({ title: failureText(error), tone: 'danger' }),
    [failureText],
  );
  return { announcement, onDone, onFail };
}
