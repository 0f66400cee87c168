import type { MatrixColumn } from '../../../shared/ipc/schemas/figures';
import { type FigureKind, KindGlyph } from '../../components/kind-glyph';
import { kindName } from './kind-names';
import styles from './marks.module.css';
import { useSay } from './say';

const glyphs: Readonly<Record<string, FigureKind>> = {
  indicative: 'indicative',
  agreed: 'agreed',
  reported: 'reported',
  decided: 'determined',
  net: 'net',
  corrected: 'corrected',
  planned: 'planned',
  realised: 'realised',
  occupied: 'occupied',
};

/** The glyph of a figure kind, or none for a kind of a newer version. */
export function KindMark({ kind }: { kind: string }) {
  const glyph = glyphs[kind];
  return glyph === undefined ? null : <KindGlyph kind={glyph} />;
}

/** A figure kind as it always stands: glyph and lower-case word. */
export function KindWord({ kind, unit }: { kind: string; unit: MatrixColumn['unit'] }) {
  const say = useSay();
  return (
    <span className={styles.mark}>
      <KindMark kind={kind} />
      {kindName(say, kind, unit)}
    </span>
  );
}
