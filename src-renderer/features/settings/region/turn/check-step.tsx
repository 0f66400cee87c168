import type { TurnProposalView } from '../../../../../shared/ipc/schemas/period-turn';
import { Button } from '../../../../components/button';
import { Notice } from '../../../../components/notice';
import { useWords } from '../words';
import { AskedList } from './asked-list';
import { BeforeAfter } from './before-after';
import styles from './turn.module.css';
import { TurnLinks } from './turn-links';
import { useTurnSay } from './turn-say';
import { stepOf, type TurnStep, type TurnWork, turnSteps } from './use-turn';

interface CheckStepProps {
  turn: TurnWork;
  view: TurnProposalView;
  onStep: (step: TurnStep) => void;
}

/** Step 4: all that would be recorded, what it does, what stays, and what the municipalities will be asked. */
export function CheckStep({ turn, view, onStep }: CheckStepProps) {
  const say = useTurnSay();
  const items = useItems(turn, view);
  const [problem] = view.problems;
  const step = problem === undefined ? null : turnSteps.indexOf(stepOf(problem.field)) + 1;
  return (
    <>
      {problem === undefined || step === null ? null : (
        <Notice
          tone="danger"
          action={
            <Button small onPress={() => onStep(stepOf(problem.field))}>
              {say('check.toStep', { step })}
            </Button>
          }
        >
          {say('check.problems', { step })} {turn.error(problem.field)}
        </Notice>
      )}
      <section className={styles.section} aria-labelledby="turn-written">
        <h3 id="turn-written">{say('check.written')}</h3>
        {items.length === 0 ? (
          <Notice tone="plain" title={say('check.nothing')}>
            {say('check.nothingText')}
          </Notice>
        ) : (
          <>
            <p className="hint">{say('check.writtenHint')}</p>
            <ul className={styles.items}>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </>
        )}
        {items.length === 0 && !view.isNew ? <TurnLinks view={view} /> : null}
      </section>
      {view.flow === null || view.flow.sums === null ? null : <BeforeAfter view={view} sums={view.flow.sums} />}
      <Stays view={view} />
      <AskedList view={view} canWrite={turn.canWrite} />
    </>
  );
}

/** What is recorded, one sentence for each kind of it. */
function useItems({ form }: TurnWork, view: TurnProposalView): string[] {
  const say = useTurnSay();
  const { day } = useWords();
  const { writes, target, from, until } = view;
  const counted = (['nets', 'carries', 'rules', 'quotas'] as const).flatMap((what) =>
    writes[what] === 0 ? [] : [say(`check.items.${what}`, { count: writes[what] })],
  );
  return [
    ...(writes.period === 0
      ? []
      : [say('check.items.period', { name: target.name, from: day(from), until: day(until) })]),
    ...(writes.task === 0 ? [] : [say('check.items.task', { persons: form.persons.trim() || say('check.unknown') })]),
    ...counted,
  ];
}

function Stays({ view }: { view: TurnProposalView }) {
  const say = useTurnSay();
  const before = view.before.name;
  const following = view.flow?.rows.filter(({ state }) => state === 'follows').length ?? 0;
  const agreements = view.agreements.length;
  return (
    <section className={styles.section} aria-labelledby="turn-stays">
      <h3 id="turn-stays">{say('check.stays')}</h3>
      <ul className={styles.items}>
        <li>{say('check.staysBefore', { before })}</li>
        {following === 0 ? null : <li>{say('check.staysCarry', { count: following, before })}</li>}
        {agreements === 0 ? null : <li>{say('check.staysAgreements', { count: agreements })}</li>}
      </ul>
    </section>
  );
}
