import type { FigureDetail } from '../../../../shared/ipc/schemas/figures';
import { PanelSection } from '../../../components/side-panel';
import { KindWord } from '../kind-word';
import { dayText } from '../number-text';
import { useSay } from '../say';
import { useLanguage } from '../use-language';
import { figureText } from './figure-words';
import styles from './source-panel.module.css';

/** The same quota as others state it. Answers to one question: shown side by side, never added. */
export function OtherKinds({ detail }: { detail: FigureDetail }) {
  const say = useSay();
  const language = useLanguage();
  if (detail.otherKinds.length === 0) return null;
  return (
    <PanelSection title={say('source.otherKinds')}>
      <ul className={styles.kinds}>
        {detail.otherKinds.map((each) => (
          <li key={each.kind}>
            <KindWord kind={each.kind} unit={detail.unit} />
            <b>{figureText(say, language, each.value, each.certainty)}</b>
            <span className={styles.kindSource}>
              {[each.referenceDate === null ? '' : dayText(each.referenceDate, language), each.source]
                .filter((part) => part !== '')
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.beside}>{say('source.neverAdded')}</p>
    </PanelSection>
  );
}
