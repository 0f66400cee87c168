import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanView, Relation } from '../../../../shared/ipc/schemas/exchange';
import { RadioGroup } from '../../../components/radio-group';
import { useDates } from '../use-dates';
import styles from './review.module.css';

interface CopiesQuestionProps {
  plan: Pick<PlanView, 'fileName' | 'savedAt' | 'savedBy' | 'copies'>;
  copy: PlanView['copies'][number];
  answer: Relation | null;
  onAnswer: (relation: Relation) => void;
}

const answers = ['replaces', 'earlier-is-newer', 'both'] as const satisfies readonly Relation[];

/** Two differently edited copies of one export: only a person knows how they relate (exchange.md, section 4.4). */
export function CopiesQuestion({ plan, copy, answer, onAnswer }: CopiesQuestionProps) {
  const { t } = useTranslation();
  const savedText = useSavedText();
  const heading = useId();
  // Of several questions each names its file.
  const title =
    plan.copies.length === 1
      ? t('exchangeScreen.review.copies.title')
      : t('exchangeScreen.review.copies.titleOf', { file: copy.earlierFile });
  return (
    <section className={styles.copies} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p>{t('exchangeScreen.review.copies.text', { earlier: copy.earlierFile })}</p>
      <ul>
        <li>
          {t('exchangeScreen.review.copies.earlier')}:{' '}
          {savedText(copy.earlierFile, copy.earlierSavedAt, copy.earlierSavedBy)}
        </li>
        <li>
          {t('exchangeScreen.review.copies.later')}: {savedText(plan.fileName, plan.savedAt, plan.savedBy)}
        </li>
      </ul>
      <RadioGroup
        label={title}
        hideLabel
        value={answer}
        onChange={onAnswer}
        choices={answers.map((id) => ({
          id,
          label: t(`exchangeScreen.review.copies.${id}`),
          ...(id === copy.proposed ? { description: t(`exchangeScreen.review.copies.proposed-${id}`) } : {}),
        }))}
      />
      <details>
        <summary>{t('exchangeScreen.review.copies.differing', { count: copy.differing.length })}</summary>
        <table className={styles.differing}>
          <thead>
            <tr>
              <th scope="col">{t('exchangeScreen.review.column.what')}</th>
              <th scope="col">{t('exchangeScreen.review.copies.earlier')}</th>
              <th scope="col">{t('exchangeScreen.review.copies.later')}</th>
            </tr>
          </thead>
          <tbody>
            {copy.differing.map((line) => (
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
