import { useId } from 'react';
import { Hatch } from './hatch';
import styles from './location-bars.module.css';
import type { TimeAxis } from './time-axis';

/** Places of a location from a first to a last day (t/m). */
export interface LocationBar {
  readonly from: string;
  /** Null: no end is set. */
  readonly until: string | null;
  readonly isSoft: boolean;
  /** "300 azc" or "80 zacht": stands in the bar. */
  readonly places: string;
  readonly kind: string;
}

export interface LocationRow {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly href: string;
  /** What the bars say, for who does not see them. */
  readonly sentence: string;
  readonly bars: readonly LocationBar[];
  /** The last day that permit, contract or law allow, with its words behind it. */
  readonly hardLimit: { readonly day: string; readonly text: string } | null;
  /** Renewal is possible: from the day after the last one, until a day or without one. */
  readonly renewal: { readonly from: string; readonly until: string | null; readonly text: string } | null;
  readonly isMarked: boolean;
}

interface LocationBarsProps {
  label: string;
  rows: readonly LocationRow[];
  axis: TimeAxis;
  today: string;
}

/** Under the area of capacity, on the same axis: each location with its places, where it must end and what can follow. */
export function LocationBars({ label, rows, axis, today }: LocationBarsProps) {
  const hatch = useId();
  return (
    <ul className={styles.rows} aria-label={label}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row} data-marked={row.isMarked || undefined}>
          <a href={row.href} className={styles.link}>
            <span className={styles.name}>{row.name}</span> <span className={styles.place}>{row.place}</span>
            <span className="visually-hidden">: {row.sentence}</span>
          </a>
          <svg className={styles.bars} aria-hidden="true">
            <defs>
              <Hatch id={`${hatch}${row.id}`} tone="neutral" />
            </defs>
            {axis.years.map((year) => (
              <line
                key={year}
                x1={`${axis.at(`${year}-01-01`)}%`}
                x2={`${axis.at(`${year}-01-01`)}%`}
                y1="0"
                y2="28"
                className={styles.grid}
              />
            ))}
            <Renewal row={row} axis={axis} />
            {row.bars.map((bar) => (
              <Bar key={`${bar.from} ${bar.places}`} bar={bar} axis={axis} hatch={`${hatch}${row.id}`} />
            ))}
            <HardLimit row={row} axis={axis} />
            <line x1={`${axis.at(today)}%`} x2={`${axis.at(today)}%`} y1="0" y2="28" className={styles.today} />
          </svg>
          <span className={styles.on} aria-hidden="true">
            {runsOn(row, axis)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Bar({ bar, axis, hatch }: { bar: LocationBar; axis: TimeAxis; hatch: string }) {
  const [start, end] = spanOf(axis, bar.from, bar.until);
  if (end <= start) return null;
  // A plate behind the words keeps them readable on the hatching.
  const plate = Math.min(bar.places.length * 7 + 8, 80);
  return (
    <svg x={`${start}%`} y="5" width={`${end - start}%`} height="18" className={styles.bar} aria-hidden="true">
      <rect
        x="0.5"
        y="0.5"
        width="100%"
        height="17"
        fill={bar.isSoft ? `url(#${hatch})` : 'var(--g2)'}
        className={bar.isSoft ? styles.soft : styles.hard}
      />
      {bar.isSoft ? <rect x="4" y="2" width={plate} height="14" rx="2" className={styles.plate} /> : null}
      <text x="8" y="13" className={bar.isSoft ? styles.ink : styles.inside}>
        {bar.places}
        <tspan dx="6" className={styles.kind}>
          {bar.kind}
        </tspan>
      </text>
    </svg>
  );
}

function Renewal({ row: { renewal }, axis }: { row: LocationRow; axis: TimeAxis }) {
  if (renewal === null) return null;
  const [start, end] = spanOf(axis, renewal.from, renewal.until);
  if (end <= start) return null;
  return (
    <svg x={`${start}%`} y="5" width={`${end - start}%`} height="18" className={styles.bar} aria-hidden="true">
      <rect x="0.5" y="0.5" width="100%" height="17" className={styles.renewal} />
      <text x="8" y="13" className={styles.note}>
        {renewal.text}
      </text>
    </svg>
  );
}

function HardLimit({ row: { hardLimit }, axis }: { row: LocationRow; axis: TimeAxis }) {
  if (hardLimit === null || hardLimit.day < axis.from || hardLimit.day > axis.until) return null;
  const at = axis.at(hardLimit.day);
  const isLate = at > 75;
  return (
    <g>
      <line x1={`${at}%`} x2={`${at}%`} y1="1" y2="27" className={styles.limit} />
      <text
        x={`${at}%`}
        dx={isLate ? -9 : 9}
        y="18"
        className={styles.limitText}
        style={{ textAnchor: isLate ? 'end' : 'start' }}
      >
        {hardLimit.text}
      </text>
    </g>
  );
}

/** "▸ 2034": the location goes on beyond the drawing. */
function runsOn({ bars }: LocationRow, axis: TimeAxis): string {
  const last = bars.reduce<string | null | undefined>((latest, { until }) => {
    if (latest === null || until === null) return null;
    return latest === undefined || until > latest ? until : latest;
  }, undefined);
  if (last === undefined) return '';
  if (last === null) return '▸';
  return last > axis.until ? `▸ ${last.slice(0, 4)}` : '';
}

/** The day after the last is where a bar ends. */
function spanOf(axis: TimeAxis, from: string, until: string | null): [number, number] {
  const end = until === null || until > axis.until ? 100 : axis.at(until);
  return [axis.at(from), end];
}
