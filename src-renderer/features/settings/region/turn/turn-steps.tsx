import { useEffect, useRef, useState } from 'react';
import type { TurnForm, TurnStart } from '../../../../../shared/ipc/schemas/period-turn';
import { useTold } from '../../../frame/use-told';
import { Failed } from '../failed';
import regionStyles from '../region.module.css';
import { AgreementsStep } from './agreements-step';
import { CheckStep } from './check-step';
import { FiguresStep } from './figures-step';
import { PeriodStep } from './period-step';
import { StepBar } from './step-bar';
import { StepList } from './step-list';
import styles from './turn.module.css';
import { TurnOwner } from './turn-owner';
import { useTurnSay } from './turn-say';
import { type TurnStep, turnSteps, useTurn } from './use-turn';

/** The four steps. One can go back and forth; what was chosen stays. */
export function TurnSteps({ start, first }: { start: TurnStart; first: TurnForm }) {
  const say = useTurnSay();
  const told = useTold();
  const turn = useTurn(start, first);
  const [step, setStep] = useState<TurnStep>('period');
  const place = useStepFocus(step);
  return (
    <>
      <StepList step={step} onStep={setStep} />
      <div className={regionStyles.scroll} ref={place}>
        <div className={styles.sections}>
          <TurnOwner start={start} />
          <h2 className={styles.title} tabIndex={-1}>
            <span className="meta">{say('steps.step', { number: turnSteps.indexOf(step) + 1 })}</span>
            {say(`steps.${step}`)}
          </h2>
          {turn.failure === null ? null : <Failed error={turn.failure} />}
          {turn.view === undefined ? null : <StepOfTurn step={step} turn={turn} view={turn.view} onStep={setStep} />}
        </div>
      </div>
      <StepBar step={step} turn={turn} told={told} onStep={setStep} />
      <p className="visually-hidden" role="status">
        {told.announcement}
      </p>
    </>
  );
}

interface StepOfTurnProps {
  step: TurnStep;
  turn: ReturnType<typeof useTurn>;
  view: NonNullable<ReturnType<typeof useTurn>['view']>;
  onStep: (step: TurnStep) => void;
}

function StepOfTurn({ step, turn, view, onStep }: StepOfTurnProps) {
  switch (step) {
    case 'period':
      return <PeriodStep turn={turn} view={view} />;
    case 'figures':
      return <FiguresStep turn={turn} view={view} />;
    case 'agreements':
      return <AgreementsStep view={view} />;
    case 'check':
      return <CheckStep turn={turn} view={view} onStep={onStep} />;
  }
}

/** Another step begins at its heading: for the eye at the top, for the keyboard and the screen reader there too. */
function useStepFocus(step: TurnStep) {
  const place = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    place.current?.scrollTo(0, 0);
    place.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [step]);
  return place;
}
