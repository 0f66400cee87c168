import { useTranslation } from 'react-i18next';
import type { ExchangeOverview } from '../../../shared/ipc/schemas/exchange';
import { Icon } from '../../components/icon';
import { CircleCheck, CircleDashed } from '../../components/icons';
import { PlainTable } from '../../components/plain-table';
import styles from './exchange.module.css';
import { useDates } from './use-dates';

type Answer = ExchangeOverview['answers'][number];

const hasAnswered = ({ sentAt, receivedAt }: Answer) =>
  receivedAt !== null && (sentAt === null || receivedAt >= sentAt);

/** For the support team: which municipality was sent a workbook, and which answered since. */
export function AnswersTable({ answers }: { answers: readonly Answer[] }) {
  const { t } = useTranslation();
  const { shortDate } = useDates();
  const sent = answers.filter((answer) => answer.sentAt !== null);
  const open = sent.filter((answer) => !hasAnswered(answer));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls without a control in it
    <aside className={styles.answers} aria-labelledby="answers" tabIndex={0}>
      <header className={styles.blockHead}>
        <h2 id="answers">{t('exchangeScreen.answers.title')}</h2>
      </header>
      <p className={styles.answersHint}>{useSummary(sent.length, open.length)}</p>
      <PlainTable rows="wrapping" className={styles.plain} aria-labelledby="answers">
        <thead>
          <tr>
            <th scope="col">{t('exchangeScreen.answers.municipality')}</th>
            <th scope="col">{t('exchangeScreen.answers.sentAt')}</th>
            <th scope="col">{t('exchangeScreen.answers.receivedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {openFirst(answers).map((answer) => (
            <tr key={answer.party}>
              <th scope="row">{answer.partyName}</th>
              <td>{answer.sentAt ? shortDate(answer.sentAt) : <Nothing />}</td>
              <td>
                <span className={styles.withIcon}>
                  {hasAnswered(answer) ? (
                    <Icon of={CircleCheck} tone="accent" />
                  ) : answer.sentAt ? (
                    <Icon of={CircleDashed} tone="warn" />
                  ) : null}
                  <ReceivedAt answer={answer} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </aside>
  );
}

function ReceivedAt({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const { shortDate } = useDates();
  if (answer.receivedAt) return shortDate(answer.receivedAt);
  return answer.sentAt ? t('exchangeScreen.answers.missing') : <Nothing />;
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t('exchangeScreen.answers.notSent')}</span>
    </>
  );
}

/** Who has to answer stands on top, then who has, then who was sent nothing; by name within each. */
function openFirst(answers: readonly Answer[]): Answer[] {
  const rank = (answer: Answer) => (answer.sentAt === null ? 2 : hasAnswered(answer) ? 1 : 0);
  return [...answers].sort((one, other) => rank(one) - rank(other));
}

function useSummary(sent: number, open: number): string {
  const { t } = useTranslation();
  if (sent === 0) return t('exchangeScreen.answers.noneSent');
  return open === 0 ? t('exchangeScreen.answers.all') : t('exchangeScreen.answers.summary', { count: open });
}
