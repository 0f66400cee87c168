import type { CheckedFacilityEdits } from '../../../shared/ipc/schemas/facilities';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Notice } from '../../components/notice';
import { PlainTable } from '../../components/plain-table';
import { PassedOnFields } from '../on-behalf/passed-on-fields';
import { usePassedOn } from '../on-behalf/use-passed-on';
import styles from './edit-question.module.css';
import { problemText } from './problem-text';
import type { Answer, EditQuestion as Question } from './use-facility-edits';
import { capital, useWords, type Words } from './words';

interface EditQuestionProps {
  question: Question | null;
  onAnswer: (answer: Answer) => void;
}

/** Says before writing what changes, what is refused and why, for whom one writes, and who will see more. */
export function EditQuestion({ question, onAnswer }: EditQuestionProps) {
  return question === null ? null : <Asked question={question} onAnswer={onAnswer} />;
}

function Asked({ question, onAnswer }: { question: Question; onAnswer: (answer: Answer) => void }) {
  const words = useWords();
  const { say } = words;
  const told = usePassedOn();
  const { accepted, refused, unchanged, onBehalfOf, widened, followingPlaces } = question.checked;
  return (
    <Dialog
      isOpen
      wide={accepted.length + refused.length > 1 || onBehalfOf.length > 0}
      onOpenChange={(isOpen) => isOpen || onAnswer(null)}
      title={titleOf(words, question.checked)}
      actions={
        <>
          <Button onPress={() => onAnswer(null)} autoFocus={accepted.length === 0}>
            {say('edits.nothing')}
          </Button>
          {accepted.length === 0 ? null : (
            <Button
              variant="primary"
              autoFocus
              onPress={() => {
                const read = told.read();
                if (read !== null) onAnswer(read);
              }}
            >
              {say('edits.write', { count: accepted.length })}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        {widened.map((each) => (
          <Notice key={each.name} title={say('edits.widenedTitle')}>
            {say('edits.widened', { name: each.name, from: words.circle(each.from), to: words.circle(each.to) })}
          </Notice>
        ))}
        {onBehalfOf.length === 0 ? null : (
          <>
            <p>{say('edits.onBehalf', { count: onBehalfOf.length, owners: onBehalfOf.join(', ') })}</p>
            <PassedOnFields state={told} />
          </>
        )}
        {followingPlaces === 0 ? null : <p>{say('edits.following', { count: followingPlaces })}</p>}
        <Changes words={words} accepted={accepted} />
        <Refused words={words} refused={refused} />
        {unchanged === 0 ? null : <p className="hint">{say('edits.unchanged', { count: unchanged })}</p>}
      </div>
    </Dialog>
  );
}

function titleOf({ say }: Words, { accepted, refused }: CheckedFacilityEdits): string {
  if (refused.length > 0) return say('edits.titleRefused', { count: accepted.length, refused: refused.length });
  return say('edits.title', { count: accepted.length });
}

function Changes({ words, accepted }: { words: Words; accepted: CheckedFacilityEdits['accepted'] }) {
  const { say } = words;
  if (accepted.length === 0) return null;
  return (
    <Table head={[say('edits.facility'), say('edits.field'), say('edits.was'), say('edits.becomes')]}>
      {accepted.map((each) => (
        <tr key={`${each.id} ${each.field}`}>
          <th scope="row">{each.name}</th>
          <td>{capital(words.field(each.field))}</td>
          <td>{each.was === '' ? '–' : each.was}</td>
          <td>
            <b>{each.becomes === '' ? '–' : each.becomes}</b>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Refused({ words, refused }: { words: Words; refused: CheckedFacilityEdits['refused'] }) {
  const { say } = words;
  if (refused.length === 0) return null;
  return (
    <>
      <h3>{say('edits.refusedTitle', { count: refused.length })}</h3>
      <Table head={[say('edits.facility'), say('edits.field'), say('edits.text'), say('edits.reason')]}>
        {refused.map((each) => (
          <tr key={`${each.id} ${each.field}`}>
            <th scope="row">{each.name}</th>
            <td>{capital(words.field(each.field))}</td>
            <td>{each.text}</td>
            <td>{problemText(say, each)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

function Table({ head, children }: { head: readonly string[]; children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reachable with the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={head[0]}>
      <PlainTable rows="wrapping" hasStickyHead className={styles.table}>
        <thead>
          <tr>
            {head.map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </PlainTable>
    </section>
  );
}
