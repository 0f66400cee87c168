import type { FigureDetail, MatrixColumn } from '../../../../shared/ipc/schemas/figures';
import { KeyFigure } from '../../../components/side-panel';
import { kindName, unitName } from '../kind-names';
import { useSay } from '../say';
import { useLanguage } from '../use-language';
import { figureText } from './figure-words';

/** The figure itself, large, with its unit and kind. */
export function FigureHead({ detail, column }: { detail: FigureDetail; column: MatrixColumn }) {
  const say = useSay();
  const language = useLanguage();
  const value = column.part === 'amv' ? detail.amv : detail.total;
  const kind = kindName(say, detail.kind, detail.unit);
  const words = {
    unit: unitName(say, detail.unit),
    kind: column.part === 'amv' ? say('amvOf', { kind }) : kind,
  };
  return (
    <KeyFigure value={figureText(say, language, value, detail.certainty)}>
      {say('source.unitKind', words)}
      {value === null ? `, ${say('source.notFilled')}` : ''}
    </KeyFigure>
  );
}
