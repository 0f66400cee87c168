import { useFailureText } from '../../failure-text';
import styles from './region.module.css';
import { useSay } from './say';

/** What could not be read, and why. */
export function Failed({ error }: { error: Error }) {
  const say = useSay();
  const failureText = useFailureText();
  return (
    <div className={styles.nothing} role="alert">
      <p>{say('failed')}</p>
      <p>{failureText(error)}</p>
    </div>
  );
}
