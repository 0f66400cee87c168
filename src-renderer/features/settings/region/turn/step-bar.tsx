import { Button } from '../../../../components/button';
import type { Told } from '../../../frame/use-told';
import styles from './turn.module.css';
import { useWriteTurn } from './turn-data';
import { useTurnSay } from './turn-say';
import { stepOf, type TurnStep, type TurnWork, turnSteps } from './use-turn';

interface StepBarProps {
  step: TurnStep;
  turn: TurnWork;
  told: Told;
  onStep: (step: TurnStep) => void;
}

/** Back, on, and in the last step the deed with how much it records. */
export function StepBar({ step, turn, told, onStep }: StepBarProps) {
  const say = useTurnSay();
  const { mutateAsync: write, isPending } = useWriteTurn();
  const at = turnSteps.indexOf(step);
  const [before, next] = [turnSteps[at - 1], turnSteps[at + 1]];
  const { view, form, isUpToDate, canWrite } = turn;
  const count = view === undefined ? 0 : Object.values(view.writes).reduce((sum, each) => sum + each, 0);
  const submit = async () => {
    if (view === undefined) return;
    try {
      const { problems } = await write({ form, fingerprint: view.fingerprint });
      if (problems[0] === undefined) told.onDone(say('check.done', { name: view.target.name }));
      else onStep(stepOf(problems[0].field));
    } catch (error) {
      told.onFail(error);
    }
  };
  return (
    <div className={styles.bar}>
      <Button isDisabled={before === undefined} onPress={() => before !== undefined && onStep(before)}>
        {say('steps.back')}
      </Button>
      {next === undefined ? null : (
        <Button variant="primary" onPress={() => onStep(next)}>
          {say('steps.next')}
        </Button>
      )}
      {next === undefined && canWrite && count > 0 && view?.problems.length === 0 ? (
        <Button variant="primary" isDisabled={!isUpToDate || isPending} onPress={() => void submit()}>
          {say('check.deed', { count })}
        </Button>
      ) : null}
    </div>
  );
}
