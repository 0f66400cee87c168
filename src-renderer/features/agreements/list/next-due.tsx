import type { AgreementSummary } from '../../../../shared/ipc/schemas/agreements';
import { classNames } from '../../../components/class-names';
import { useWords, type Words } from '../words';
import styles from './next-due.module.css';

type Next = NonNullable<AgreementSummary['next']>;

/** What comes next, or is late already: in words, so that nobody has to know what a date is about. */
export function NextDue({ next, today }: { next: Next; today: string }) {
  const words = useWords();
  const isLate = next.date < today && (next.kind === 'consent' || next.kind === 'evaluation');
  return <span className={classNames(isLate && styles.late)}>{nextText(words, next, isLate)}</span>;
}

function nextText({ say, longDay }: Words, { kind, date, party }: Next, isLate: boolean): string {
  const values = { day: longDay(date), party: party?.name ?? '' };
  if (kind === 'consent') return say(isLate ? 'list.next.consentLate' : 'list.next.consent', values);
  if (kind === 'evaluation') return say(isLate ? 'list.next.evaluationLate' : 'list.next.evaluation', values);
  return say(`list.next.${kind}`, values);
}
