import styles from './glyph.module.css';

interface GroupGlyphProps {
  /** Place of the target group in its fixed order, from 1: disc, square, triangle, diamond, hexagon, cross. */
  order: number;
  /** The group's name; leave out only where the name stands right beside the glyph. */
  label?: string;
}

const tones = [
  { fill: 'var(--g1)' },
  { fill: 'var(--g2)' },
  // Too light to stand alone on white, so it has an edge.
  { fill: 'var(--g3)', stroke: 'var(--g2)', strokeWidth: 1.2, strokeLinejoin: 'round' as const },
] as const;

/** Target groups have a shape and a grey tone, never a hue. */
export function GroupGlyph({ order, label }: GroupGlyphProps) {
  const place = (Math.max(1, Math.trunc(order)) - 1) % 6;
  return (
    <>
      <svg viewBox="0 0 12 12" className={styles.glyph} aria-hidden="true" {...tones[place % 3]}>
        {shapes[place]}
      </svg>
      {label ? <span className="visually-hidden">{label}</span> : null}
    </>
  );
}

const shapes = [
  <circle key="disc" cx="6" cy="6" r="5" />,
  <rect key="square" x="1.2" y="1.2" width="9.6" height="9.6" rx="1" />,
  <path key="triangle" d="M6 1 11.3 10.6H.7z" />,
  <path key="diamond" d="M6 .8 11.2 6 6 11.2.8 6z" />,
  <path key="hexagon" d="M3.3 1.3h5.4L11.4 6l-2.7 4.7H3.3L.6 6z" />,
  <path key="cross" d="M4.2 1h3.6v3.2H11v3.6H7.8V11H4.2V7.8H1V4.2h3.2z" />,
];
