import { useTranslation } from 'react-i18next';
import type { PlanView, Relation } from '../../../../shared/ipc/schemas/exchange';
import { RadioGroup } from '../../../components/radio-group';
import styles from './review.module.css';

interface CopiesQuestionProps {
  copies: NonNullable<PlanView['copies']>;
  answer: Relation | null;
  onAnswer: (relation: Relation) => void;
}

const answers = ['replaces', 'earlier-is-newer', 'both'] as const satisfies readonly Relation[];

/** Two differently edited copies of one export: only a person knows how they relate (exchange.md, section 4.4). */
export function CopiesQuestion({ copies, answer, onAnswer }: CopiesQuestionProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.copies} aria-labelledby="copies-question">
      <h2 id="copies-question">{t('exchangeScreen.review.copies.title')}</h2>
      <p>{t('exchangeScreen.review.copies.text', { earlier: copies.earlierFile })}</p>
      <RadioGroup
        label={t('exchangeScreen.review.copies.title')}
        hideLabel
        value={answer}
        onChange={onAnswer}
        choices={answers.map((id) => ({ id, label: t(`exchangeScreen.review.copies.${id}`) }))}
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
