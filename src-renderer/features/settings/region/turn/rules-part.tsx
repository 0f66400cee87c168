import type { TurnProposalView, TurnRule } from '../../../../../shared/ipc/schemas/period-turn';
import { Checkbox } from '../../../../components/checkbox';
import { useWords } from '../words';
import styles from './turn.module.css';
import { useTurnSay } from './turn-say';
import type { TurnWork } from './use-turn';

/** Which places count in the new round: the rules of the old one, each with its reason. */
export function RulesPart({ turn, view: { rules } }: { turn: TurnWork; view: TurnProposalView }) {
  const say = useTurnSay();
  return (
    <section className={styles.section} aria-labelledby="turn-rules">
      <h3 id="turn-rules">{say('rules.title')}</h3>
      <p className="hint">{say('rules.intro')}</p>
      {rules.length === 0 ? <p>{say('rules.none')}</p> : null}
      {rules.map((rule) => (
        <GroupRule key={rule.group.code} turn={turn} rule={rule} />
      ))}
    </section>
  );
}

function GroupRule({ turn: { form, set, canWrite }, rule }: { turn: TurnWork; rule: TurnRule }) {
  const say = useTurnSay();
  const { number, day } = useWords();
  const { group, minimumYears, minimumPlaces, readyBy, explanation, isThere } = rule;
  if (isThere) return <p>{say('rules.isThere', { group: group.name })}</p>;
  const asked = [
    minimumYears === null ? '' : say('rules.minimumYears', { years: number(minimumYears) }),
    minimumPlaces === null ? '' : say('rules.minimumPlaces', { places: number(minimumPlaces) }),
    readyBy === null ? '' : say('rules.readyBy', { day: day(readyBy) }),
  ].filter((part) => part !== '');
  const others = form.ruleGroups.filter((each) => each !== group.code);
  return (
    <div className={styles.group}>
      <Checkbox
        description={asked.join(', ')}
        isSelected={form.ruleGroups.includes(group.code)}
        onChange={(isSelected) => set({ ruleGroups: isSelected ? [...others, group.code] : others })}
        isDisabled={!canWrite}
      >
        {say('rules.take', { group: group.name })}
      </Checkbox>
      {explanation === '' ? null : <p className={styles.explanation}>{explanation}</p>}
    </div>
  );
}
