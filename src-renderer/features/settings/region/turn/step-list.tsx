import { Button } from '../../../../components/button';
import styles from './turn.module.css';
import { useTurnSay } from './turn-say';
import { type TurnStep, turnSteps } from './use-turn';

/** Where one is, and the way to another step. */
export function StepList({ step, onStep }: { step: TurnStep; onStep: (step: TurnStep) => void }) {
  const say = useTurnSay();
  return (
    <nav className={styles.steps} aria-label={say('steps.label')}>
      <ol>
        {turnSteps.map((each, at) => (
          <li key={each} aria-current={each === step ? 'step' : undefined}>
            <Button small variant="quiet" onPress={() => onStep(each)}>
              <span className={styles.number}>{at + 1}</span>
              {say(`steps.${each}`)}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
