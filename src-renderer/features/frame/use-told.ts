import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';
import { useCommands } from './commands';
import { closeStep, showStep } from './step-toast';

/** How a screen tells what it did, with the way back, and what failed. */
export interface Told {
  /** The last sentence, for screen readers. */
  readonly announcement: string;
  /** A step that can be taken back; not shown where the screen itself shows that it is done. */
  readonly onDone: (sentence: string, isShown?: boolean) => void;
  /** Something that leaves nothing to take back. */
  readonly onSaid: (sentence: string) => void;
  readonly onFail: (error: unknown) => void;
}

export function useTold(): Told {
  const { t } = useTranslation();
  const takeBack = t('frame.takeBack');
  const failureText = useFailureText();
  const { run } = useCommands();
  const [announcement, setAnnouncement] = useState('');
  const onDone = useCallback(
    (sentence: string, isShown = true) => {
      setAnnouncement(sentence);
      if (isShown) showStep({ title: sentence, action: { label: takeBack, onPress: () => run('history.undo') } });
      else closeStep();
    },
    [run, takeBack],
  );
  const onSaid = useCallback((sentence: string) => {
    setAnnouncement(sentence);
    showToast({ title: sentence });
  }, []);
  const onFail = useCallback(
    (error: unknown) => void showToast({ title: failureText(error), tone: 'danger' }),
    [failureText],
  );
  return { announcement, onDone, onSaid, onFail };
}
