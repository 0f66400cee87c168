import { useTranslation } from 'react-i18next';
import type { PlanView, Relation } from '../../../../shared/ipc/schemas/exchange';
import { RadioGroup } from '../../../components/radio-group';
import { useDates } from '../use-dates';
import styles from './review.module.css';

interface CopiesQuestionProps {
  plan: Pick<PlanView, 'fileName' | 'savedAt' | 'savedBy'>;
  copies: NonNullable<PlanView['copies']>;
  answer: Relation | null;
  onAnswer: (relation: Relation) => void;
}

const answers = ['replaces', 'earlier-is-newer', 'both'] as const satisfies readonly Relation[];

/** Two differently edited copies of one export: only a person knows how they relate (exchange.md, section 4.4). */
export function CopiesQuestion({ plan, copies, answer, onAnswer }: CopiesQuestionProps) {
  const { t } = useTranslation();
  const savedText = useSavedText();
  return (
    <section className={styles.copies} aria-labelledby="copies-question">
      <h2 id="copies-question">{t('exchangeScreen.review.copies.title')}</h2>
      <p>{t('exchangeScreen.review.copies.text', { earlier: copies.earlierFile })}</p>
      <ul>
        <li>
          {t('exchangeScreen.review.copies.earlier')}:{' '}
          {savedText(copies.earlierFile, copies.earlierSavedAt, copies.earlierSavedBy)}
        </li>
        <li>
          {t('exchangeScreen.review.copies.later')}: {savedText(plan.fileName, plan.savedAt, plan.savedBy)}
        </li>
      </ul>
      <RadioGroup
        label={t('exchangeScreen.review.copies.title')}
        hideLabel
        value={answer}
        onChange={onAnswer}
        choices={answers.map((id) => ({
          id,
          label: t(`exchangeScreen.review.copies.${id}`),
          ...(id === copies.proposed ? { description: t(`exchangeScreen.review.copies.proposed-${id}`) } : {}),
        }))}
      />
      <details>
        <summary>{t('exchangeScreen.review.copies.differing', { count: copies.differing.length })}</summary>
        <table className={styles.differing}>
          <thead>
            <tr>
              <th scope="col">{t('exchangeScreen.review.column.what')}</th>
              <th scope="col">{t('exchangeScreen.review.copies.earlier')}</th>
              <th scope="col">{t('exchangeScreen.review.copies.later')}</th>
            </tr>
          </thead>
          <tbody>
            {copies.differing.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.title}</th>
                <td>{line.earlier}</td>
                <td>{line.later}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

/** When and by whom a file was last saved, as its properties say; the time, because both may be of one day. */
function useSavedText() {
  const { t } = useTranslation();
  const { dateTime } = useDates();
  return (file: string, savedAt: string | null, savedBy: string | null): string => {
    if (savedAt === null) return file;
    const values = { file, date: dateTime(savedAt) };
    if (!savedBy) return t('exchangeScreen.review.copies.savedAt', values);
    return t('exchangeScreen.review.copies.savedBy', { ...values, name: savedBy });
  };
}
