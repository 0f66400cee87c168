import { useTranslation } from 'react-i18next';
import { goToStep, type TourProgress, type TourStep, tourSteps } from '../../../shared/tour/tour-progress';
import { Icon } from '../../components/icon';
import { CircleCheck, CircleDashed, Minus } from '../../components/icons';
import { TextLink } from '../../components/text-link';
import styles from './tour.module.css';

/** All steps with how far they are; each can be taken again. */
export function StepList({ progress, onChange }: { progress: TourProgress; onChange: (next: TourProgress) => void }) {
  const { t } = useTranslation();
  return (
    <ol className={styles.list}>
      {tourSteps.map((step) => {
        const state = stateOf(step, progress);
        return (
          <li key={step} aria-current={step === progress.at ? 'step' : undefined}>
            <Icon of={icons[state]} tone={state === 'done' ? 'accent' : 'quiet'} />
            <TextLink onPress={() => onChange(goToStep(progress, step))}>{t(`tour.steps.${step}.title`)}</TextLink>
            <span className="visually-hidden">, {t(`tour.states.${state}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}

const icons = { done: CircleCheck, skipped: Minus, open: CircleDashed };

function stateOf(step: TourStep, { done, skipped }: TourProgress): keyof typeof icons {
  if (done.includes(step)) return 'done';
  return skipped.includes(step) ? 'skipped' : 'open';
}
