import { useState } from 'react';
import { type ConsentStep, consentSteps } from '../../../../shared/domain/agreement/consent-steps';
import type { ConsentView, VersionView } from '../../../../shared/ipc/schemas/agreements';
import { Icon, type IconTone, type IconType } from '../../../components/icon';
import { Calendar, CircleCheck, CircleDashed, Minus, X } from '../../../components/icons';
import { ConsentDialog } from '../forms/consent-dialog';
import { useWords, type Words } from '../words';
import styles from './consents-table.module.css';
import type { DetailPart } from './detail-part';

interface ConsentsTableProps extends DetailPart {
  version: VersionView;
}

interface Asked {
  readonly consent: ConsentView;
  readonly step: ConsentStep;
}

/** A row per party, a cell per step: a sign, its word, and below it the date and the reference. */
export function ConsentsTable({ version, ...part }: ConsentsTableProps) {
  const words = useWords();
  const { say } = words;
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{say('versions.consents', { version: version.version })}</caption>
        <thead>
          <tr>
            <th scope="col">{say('consents.party')}</th>
            {consentSteps.map((step) => (
              <th key={step} scope="col">
                {say(`consents.columns.${step}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {version.consents.map((consent) => (
            <tr key={consent.party.code}>
              <th scope="row">
                {consent.party.name}
                <PartyNote words={words} consent={consent} today={part.list.today} />
              </th>
              {consentSteps.map((step) => (
                <td key={step}>
                  <StepCell
                    words={words}
                    consent={consent}
                    step={step}
                    today={part.list.today}
                    onEdit={consent.right === 'no' || part.list.isReadOnly ? null : () => setAsked({ consent, step })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {asked === null ? null : (
        <ConsentDialog
          {...part}
          {...asked}
          version={version}
          onDone={(sentence) => {
            setAsked(null);
            part.onDone(sentence);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
    </>
  );
}

/** By when it should have signed, and who filled in for it. */
function PartyNote({ words, consent, today }: { words: Words; consent: ConsentView; today: string }) {
  const { say, shortDay } = words;
  const { by, states, onBehalfBy } = consent;
  const isOpen = by !== null && states.signature !== 'done';
  return (
    <>
      {isOpen ? (
        <small className={by < today ? styles.late : undefined}>
          {say(by < today ? 'consents.late' : 'consents.by', { day: shortDay(by, today) })}
        </small>
      ) : null}
      {onBehalfBy === null ? null : <small>{say('consents.onBehalf', { party: onBehalfBy })}</small>}
    </>
  );
}

const signs: Readonly<Record<ConsentView['states'][ConsentStep], { icon: IconType; tone: IconTone }>> = {
  done: { icon: CircleCheck, tone: 'accent' },
  planned: { icon: Calendar, tone: 'quiet' },
  rejected: { icon: X, tone: 'danger' },
  missing: { icon: CircleDashed, tone: 'warn' },
  'not-needed': { icon: Minus, tone: 'quiet' },
};

interface StepCellProps {
  words: Words;
  consent: ConsentView;
  step: ConsentStep;
  today: string;
  /** Null: it is not for this party to fill in. */
  onEdit: (() => void) | null;
}

function StepCell({ words, consent, step, today, onEdit }: StepCellProps) {
  const { icon, tone } = signs[consent.states[step]];
  const word = stateWord(words, consent, step);
  const detail = detailOf(words, consent, step, today);
  const shown = (
    <>
      <Icon of={icon} tone={tone} />
      <span>
        {word} <small>{detail}</small>
      </span>
    </>
  );
  if (onEdit === null) return <span className={styles.cell}>{shown}</span>;
  const { say } = words;
  return (
    <button type="button" className={styles.cell} onClick={onEdit}>
      <span className="visually-hidden">
        {say('consents.stepOf', { step: say(`consents.columns.${step}`), party: consent.party.name })}
      </span>
      {shown}
      <span className="visually-hidden">. {say('transfers.change')}</span>
    </button>
  );
}

function stateWord({ say }: Words, { states, council }: ConsentView, step: ConsentStep): string {
  if (step === 'council') {
    const state = states.council;
    if (state !== 'done') return say(`consents.states.council.${state}`);
    return say(`consents.states.council.${council?.mode === 'deciding' ? 'decided' : 'informed'}`);
  }
  const state = states[step];
  // Only a council can be left out.
  return say(`consents.states.${step}.${state === 'not-needed' ? 'missing' : state}`);
}

/** "20 okt., Z/26/10233"; of a council that did nothing yet what it is to do. */
function detailOf({ say, shortDay }: Words, consent: ConsentView, step: ConsentStep, today: string): string {
  const { college, council, signature } = consent;
  const found = { college, council, signature }[step];
  if (found === null || (step === 'council' && council?.mode === 'not-needed')) return '';
  const todo =
    step === 'council' && council !== null && council.mode !== 'not-needed' && council.status !== 'done'
      ? say(`consents.council.${council.mode}`)
      : '';
  const by = step === 'signature' ? (signature?.function ?? '') : '';
  return [found.date === null ? '' : shortDay(found.date, today), todo, by, found.reference]
    .filter((part) => part !== '')
    .join(', ');
}
