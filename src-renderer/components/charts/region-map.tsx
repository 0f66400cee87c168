import { type CSSProperties, memo } from 'react';
import { gapBand } from '../../../shared/domain/gap-bands';
import { classNames } from '../class-names';
import styles from './region-map.module.css';

/** A region as it is drawn; see scripts/lib/region-map.mjs. */
export interface MapShape {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly {
    readonly code: string;
    readonly path: string;
    readonly x: number;
    readonly y: number;
    readonly room: number;
  }[];
  readonly borders: readonly { readonly between: readonly [string, string]; readonly path: string }[];
}

export interface MapArea {
  /** Below 0 is a shortage; null is unknown. */
  readonly value: number | null;
  /** The value as it is written: "−57". */
  readonly text: string;
  /** Name and value, shown on hover: "Venlo: −57". */
  readonly title: string;
  /** Neighbours with another part have a border between them. */
  readonly part: string | null;
}

interface RegionMapProps {
  shape: MapShape;
  areas: ReadonlyMap<string, MapArea>;
  selected: string | null;
  /** Not in view: outside the part one looks at. Drawn without a value. */
  isDimmed: (code: string) => boolean;
  onSelect: (code: string) => void;
}

/** A number needs a circle of 13 px; on a wide screen the map is about this many px high. */
const numberRoom = (13 / 640) * 1000;

/**
 * The municipalities by how far they are from their quota: colour, sign, and a number where it fits. Labels are placed in
 * percents, so that they keep their size while the map grows with its pane.
 */
export const RegionMap = memo(function RegionMap({ shape, areas, selected, isDimmed, onSelect }: RegionMapProps) {
  const { width, height } = shape;
  const viewBox = `0 0 ${width} ${height}`;
  const chosen = shape.areas.find(({ code }) => code === selected);
  return (
    <div className={styles.map} style={{ '--ratio': width / height } as CSSProperties}>
      {/* React's type knows no custom properties. */}
      <svg viewBox={viewBox} className={styles.shapes} aria-hidden="true">
        {shape.areas.map(({ code, path }) => {
          const area = areas.get(code);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse only; the table of areas does the same with the keyboard
            <path
              key={code}
              d={path}
              data-code={code}
              className={classNames(styles.area, isDimmed(code) ? styles.dimmed : styles[gapBand(area?.value ?? null)])}
              onClick={() => onSelect(code)}
            >
              <title>{area?.title ?? code}</title>
            </path>
          );
        })}
        {shape.borders
          .filter(({ between: [one, other] }) => areas.get(one)?.part !== areas.get(other)?.part)
          .map(({ between, path }) => (
            <path key={between.join(' ')} d={path} className={styles.border} />
          ))}
        {chosen === undefined ? null : <path d={chosen.path} className={styles.chosen} />}
      </svg>
      <svg className={styles.signs} aria-hidden="true">
        {shape.areas.map(({ code, x, y, room }) => {
          const area = areas.get(code);
          if (area === undefined || isDimmed(code)) return null;
          const place = { x: `${(x / width) * 100}%`, y: `${(y / height) * 100}%`, dy: '0.35em' };
          const tone = gapBand(area.value).endsWith('3') ? styles.onDark : undefined;
          const showsNumber = room >= numberRoom;
          return (
            <g key={code} className={tone}>
              <text {...place} className={classNames(showsNumber && area.value !== null && styles.sign)}>
                {signOf(area.value)}
              </text>
              {showsNumber && area.value !== null ? (
                <text {...place} className={styles.number}>
                  {area.text}
                </text>
              ) : null}
            </g>
          );
        })}
      </svg>
    </div>
  );
});

/** Not the "–" of the table for what is unknown: on a map it would read as a minus. */
function signOf(value: number | null): string {
  if (value === null) return '?';
  return value === 0 ? '0' : value < 0 ? '−' : '+';
}
