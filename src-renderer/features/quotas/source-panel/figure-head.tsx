import type { FigureDetail, MatrixColumn } from '../../../../shared/ipc/schemas/figures';
import { kindName, unitName } from '../kind-names';
import { useSay } from '../say';
import { useLanguage } from '../use-language';
import { figureText } from './figure-words';
import styles from './source-panel.module.css';

/** The figure itself, large, with its unit and kind. */
export function FigureHead({ detail, column }: { detail: FigureDetail; column: MatrixColumn }) {
  const say = useSay();
  const language = useLanguage();
  const value = column.part === 'amv' ? detail.amv : detail.total;
  const kind = kindName(say, detail.kind, detail.unit);
  return (
    <p className={styles.big}>
      {value === null ? (
        <span className={styles.bigMissing}>{say('source.notFilled')}</span>
      ) : (
        <b>{figureText(say, language, value, detail.certainty)}</b>
      )}
      <span>
        {say('source.unitKind', {
          unit: unitName(say, detail.unit),
          kind: column.part === 'amv' ? say('amvOf', { kind }) : kind,
        })}
      </span>
    </p>
  );
}
