import styles from './glyph.module.css';

/**
 * Kinds of figure. The shape family says whose number it is, the filling how firm:
 * circle = what is asked, diamond = task of statushouders, square = what is there.
 */
export type FigureKind =
  | 'indicative'
  | 'agreed'
  | 'reported'
  | 'determined'
  | 'net'
  | 'corrected'
  | 'planned'
  | 'realised'
  | 'occupied';

const shapes: Record<FigureKind, React.ReactNode> = {
  indicative: <circle cx="6" cy="6" r="4.5" strokeDasharray="2 1.55" />,
  agreed: <circle cx="6" cy="6" r="4.5" />,
  reported: (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" stroke="none" />
    </>
  ),
  determined: <circle cx="6" cy="6" r="4.75" fill="currentColor" />,
  net: <path d="M6 1.2 10.8 6 6 10.8 1.2 6z" />,
  corrected: <path d="M6 1.2 10.8 6 6 10.8 1.2 6z" fill="currentColor" />,
  planned: <rect x="1.5" y="1.5" width="9" height="9" strokeDasharray="2.5 2" />,
  realised: <rect x="1.5" y="1.5" width="9" height="9" fill="currentColor" />,
  occupied: (
    <>
      <rect x="1.5" y="1.5" width="9" height="9" />
      <rect x="4" y="4" width="4" height="4" fill="currentColor" stroke="none" />
    </>
  ),
};

/** Always stands with its lower-case word; never alone, so it is hidden from screen readers. */
export function KindGlyph({ kind }: { kind: FigureKind }) {
  return (
    <svg
      viewBox="0 0 12 12"
      className={styles.glyph}
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      {shapes[kind]}
    </svg>
  );
}
