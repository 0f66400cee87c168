import styles from './gap-bar.module.css';

interface GapBarProps {
  /** Below 0 is a shortage; null is unknown: no bar. */
  value: number | null;
  /** The value that fills one half: one for all bars of a column and level. */
  scale: number;
}

const width = 64;
const middle = width / 2;
/** Room for a bar on each side; beyond it the bar is cut with a notch and the number says the rest. */
const room = middle - 2;

/** How far from the quota, around its line: a shortage full and dark to the left, a surplus light with an edge to the right. */
export function GapBar({ value, scale }: GapBarProps) {
  return (
    <svg className={styles.bar} viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" aria-hidden="true">
      {value === null || value === 0 ? null : <Bar value={value} scale={scale} />}
      {value === null ? null : <path d={`M${middle} 0v12`} stroke="var(--edge)" />}
    </svg>
  );
}

function Bar({ value, scale }: { value: number; scale: number }) {
  const share = scale > 0 ? Math.abs(value) / scale : 1;
  // One place is seen too.
  const length = Math.max(1, Math.min(1, share) * room);
  const isCut = share > 1;
  if (value < 0) {
    return (
      <>
        <rect x={middle - length} y="2" width={length} height="8" fill="var(--short)" />
        {isCut ? <Notch x={middle - room + 5} /> : null}
      </>
    );
  }
  return (
    <>
      <rect x={middle + 0.5} y="2.5" width={length} height="7" fill="var(--over-fill)" stroke="var(--over)" />
      {isCut ? <Notch x={middle + room - 5} /> : null}
    </>
  );
}

/** A slanted cut through the bar. */
function Notch({ x }: { x: number }) {
  return <path d={`M${x + 2} 0 L${x - 2} 12`} stroke="var(--surface)" strokeWidth="3" />;
}
