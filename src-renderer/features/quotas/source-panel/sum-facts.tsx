import { KeyFigure, PanelSection } from '../../../components/side-panel';
import { faceOfNothing, faceOfTotal } from '../cell-face';
import { columnName, unitName } from '../kind-names';
import { dayText } from '../number-text';
import { useSay } from '../say';
import { useLanguage } from '../use-language';
import type { PanelPlace } from './source-panel';
import styles from './source-panel.module.css';

/** A sum has no source of its own: the panel says what it is the sum of, and of how many figures. */
export function SumFacts({ row, column }: PanelPlace) {
  const say = useSay();
  const words = { say, language: useLanguage() };
  const total = row.totals[column.id];
  const face = total === undefined ? faceOfNothing(words) : faceOfTotal(total, column, words);
  const isRest = row.type === 'rest';
  const receivedOn = total?.receivedOn ?? null;
  const sumText = () => {
    if (receivedOn !== null) return say('source.sum.received', { date: dayText(receivedOn, words.language) });
    return isRest ? say('source.sum.rest') : say('source.sum.text', { area: row.name });
  };
  return (
    <PanelSection title={say('source.title')}>
      <KeyFigure value={face.text}>
        {say('source.unitKind', { unit: unitName(say, column.unit), kind: columnName(say, column) })}
      </KeyFigure>
      <p className={styles.text}>{sumText()}</p>
      {total === undefined || (isRest && total.known === total.of) ? null : (
        <p className={styles.text}>{say('source.sum.known', { known: total.known, of: total.of })}</p>
      )}
      {face.isConflict ? <p className={styles.text}>{face.name}</p> : null}
    </PanelSection>
  );
}
