import type { AgreementDetail } from '../../../../shared/ipc/schemas/agreements';
import { useWords, type Words } from '../words';
import styles from './conditions-row.module.css';
import type { DetailPart } from './detail-part';

/** Under what it changes: on which condition, what if it does not work out, and why this ratio. */
export function ConditionsRow({ detail }: DetailPart) {
  const words = useWords();
  const { say } = words;
  const { conditions, fallback, ratio, ratioReasoning } = detail;
  if (conditions === '' && fallback === '' && ratio === null) return null;
  const text = (value: string) => (value === '' ? <span className="muted">{say('facts.notFilled')}</span> : value);
  return (
    <dl className={styles.row}>
      <div>
        <dt>{say('facts.labels.conditions')}</dt>
        <dd>{text(conditions)}</dd>
      </div>
      <div>
        <dt>{say('facts.labels.fallback')}</dt>
        <dd>{text(fallback)}</dd>
      </div>
      {ratio === null ? null : (
        <div>
          <dt>
            {say('facts.labels.ratio')} {ratioText(words, ratio)}
          </dt>
          <dd>{text(ratioReasoning)}</dd>
        </div>
      )}
    </dl>
  );
}

/** "4 op 3". */
export function ratioText({ say, number }: Words, { given, taken }: NonNullable<AgreementDetail['ratio']>): string {
  return say('facts.ratio', { given: number(given), taken: number(taken) });
}
