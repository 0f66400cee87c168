import type { Timeline } from '../../../../shared/ipc/schemas/facilities';
import { PlainTable } from '../../../components/plain-table';
import { useWords } from '../words';
import styles from './steps-table.module.css';

/** The same figures as the drawing: from which day, how many count, and what is asked. */
export function StepsTable({ steps, label }: { steps: Timeline['steps']; label: string }) {
  const { say, number, day } = useWords();
  const gap = ({ hard, quota }: Timeline['steps'][number]) =>
    hard === null || quota === null ? '–' : signed(number, hard - quota);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reachable with the keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <PlainTable rows="one-line" hasStickyHead className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('timeline.table.from')}</th>
            <th scope="col">{say('timeline.table.hard')}</th>
            <th scope="col">{say('timeline.table.withSoft')}</th>
            <th scope="col">{say('timeline.table.quota')}</th>
            <th scope="col">{say('timeline.table.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step) => (
            <tr key={step.date}>
              <th scope="row">{day(step.date)}</th>
              <td>{number(step.hard) || '–'}</td>
              <td>{number(step.withSoft) || '–'}</td>
              <td>{number(step.quota) || '–'}</td>
              <td>{gap(step)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </section>
  );
}

function signed(number: (value: number) => string, value: number): string {
  return value > 0 ? `+${number(value)}` : number(value);
}
