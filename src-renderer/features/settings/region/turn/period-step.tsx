import type { TurnProposalView } from '../../../../../shared/ipc/schemas/period-turn';
import { Icon } from '../../../../components/icon';
import { TriangleAlert } from '../../../../components/icons';
import { RadioGroup } from '../../../../components/radio-group';
import { SegmentedChoice } from '../../../../components/segmented-choice';
import { TextField } from '../../../../components/text-field';
import { useSay } from '../say';
import { useWords } from '../words';
import styles from './turn.module.css';
import { useTurnSay } from './turn-say';
import type { TurnWork } from './use-turn';

/** Step 1: which period begins, and its days. */
export function PeriodStep({ turn, view }: { turn: TurnWork; view: TurnProposalView }) {
  const say = useTurnSay();
  const { day } = useWords();
  const { start, form, choose, canWrite } = turn;
  return (
    <>
      <p>{say(canWrite ? 'period.intro' : 'period.look')}</p>
      <RadioGroup
        label={say('period.which')}
        choices={start.targets.map(({ code, name, isNew, isDue, beforeName }) => ({
          id: code,
          label: isDue ? `${name} (${say('period.due')})` : name,
          description: say(isNew ? 'period.new' : 'period.there', { before: beforeName }),
        }))}
        value={form.target}
        onChange={choose}
      />
      <section className={styles.section} aria-labelledby="turn-days">
        <h3 id="turn-days">
          {say('period.days')}, {view.target.name}
        </h3>
        <p className="hint">{say(`period.law-${view.type}`)}</p>
        {view.isNew ? <NewDays turn={turn} view={view} /> : <DaysThere view={view} />}
        {view.findings.map((finding) => (
          <p key={finding.code} className={styles.finding}>
            <Icon of={TriangleAlert} size={14} tone="warn" />
            {say(`period.findings.${finding.code}`, { ...finding.values, days: daysOf(finding.values) })}
          </p>
        ))}
        {view.milestones.length === 0 ? null : (
          <>
            <h4>{say('period.milestones')}</h4>
            {view.isNew ? <p className="hint">{say('period.milestonesHint')}</p> : null}
            <ul>
              {view.milestones.map(({ name, date, certainty }) => (
                <li key={`${name} ${date}`}>
                  {name}: {certainty === 'certain' ? day(date) : say('period.uncertainDay', { date: day(date) })}
                </li>
              ))}
            </ul>
          </>
        )}
        <p className="meta">
          {say('period.groups')}: {view.groupNames.join(', ')}
        </p>
      </section>
    </>
  );

  function daysOf({ from = '', until = '' }: Readonly<Record<string, string>>): string {
    return from === until ? from : say('period.termText', { from, until });
  }
}

/** A period of the dossier: its days are changed where all days are. */
function DaysThere({ view }: { view: TurnProposalView }) {
  const say = useTurnSay();
  const { day } = useWords();
  return (
    <>
      <p>{say('period.termText', { from: day(view.from), until: day(view.until) })}</p>
      <p className="hint">
        {say('period.changeThere')} <a href="#/settings/region/periods">{say('period.toPeriods')}</a>
      </p>
    </>
  );
}

function NewDays({ turn: { form, set, error, canWrite }, view }: { turn: TurnWork; view: TurnProposalView }) {
  const say = useTurnSay();
  const dayHint = useSay()('dayHint');
  const { day } = useWords();
  const proposed = { from: day(view.proposedFrom), until: day(view.proposedUntil) };
  const isChanged = view.from !== view.proposedFrom || view.until !== view.proposedUntil;
  return (
    <div className={styles.fields}>
      <TextField
        label={say('period.from')}
        description={dayHint}
        value={form.from}
        onChange={(from) => set({ from })}
        error={error('from')}
        isReadOnly={!canWrite}
        maxLength={200}
      />
      <TextField
        label={say('period.until')}
        description={dayHint}
        value={form.until}
        onChange={(until) => set({ until })}
        error={error('until')}
        isReadOnly={!canWrite}
        maxLength={200}
      />
      <div className={styles.choice}>
        <span>{say('period.certainty')}</span>
        <SegmentedChoice
          label={say('period.certainty')}
          segments={[
            { id: 'certain', label: say('period.certain') },
            { id: 'uncertain', label: say('period.uncertain') },
          ]}
          value={form.certainty}
          onChange={(certainty) => set({ certainty })}
          isDisabled={!canWrite}
        />
      </div>
      {isChanged ? (
        <div className={styles.wide}>
          <TextField
            label={say('period.reason')}
            description={say('period.reasonHint', proposed)}
            rows={2}
            value={form.reason}
            onChange={(reason) => set({ reason })}
            error={error('reason')}
            isReadOnly={!canWrite}
            maxLength={10_000}
          />
        </div>
      ) : null}
    </div>
  );
}
