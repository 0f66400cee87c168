import { scaleLinear } from 'd3-scale';
import { memo, useId } from 'react';
import { type CapacityStep, nextShortfall } from './capacity-steps';
import styles from './capacity-timeline.module.css';
import { Hatch } from './hatch';
import type { TimeAxis } from './time-axis';

interface CapacityTimelineProps {
  steps: readonly CapacityStep[];
  axis: TimeAxis;
  today: string;
  words: { readonly today: string; readonly quota: string };
  numberText: (value: number) => string;
  /** "−234 vanaf januari 2027". */
  shortfallText: (shortage: number, date: string) => string;
}

/**
 * What counts against the quota over time: a full area for what is hard, hatched above it for what is soft, and the quota as
 * a heavy line. Placed in percents, so that lines and letters keep their size.
 */
export const CapacityTimeline = memo(function CapacityTimeline(props: CapacityTimelineProps) {
  const { steps, axis, today, words, numberText, shortfallText } = props;
  const hatch = useId();
  const most = Math.max(1, ...steps.flatMap(({ hard, withSoft, quota }) => [hard ?? 0, withSoft ?? 0, quota ?? 0]));
  const vertical = scaleLinear([0, most], [100, 0]).nice(3);
  const y = (value: number) => `${vertical(value)}%`;
  const x = (day: string) => `${axis.at(day)}%`;
  const blocks = steps.map((step, at) => ({ ...step, end: steps[at + 1]?.date ?? null }));
  const shortfall = nextShortfall(steps, today);
  const lastQuota = blocks.findLast(({ quota }) => quota !== null);
  return (
    <div className={styles.chart}>
      <svg className={styles.plot} aria-hidden="true">
        <defs>
          <Hatch id={hatch} tone="neutral" />
        </defs>
        {vertical.ticks(3).map((tick) => (
          <g key={tick}>
            <line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className={styles.grid} />
            <text x="-8" y={y(tick)} dy="0.35em" className={styles.tick}>
              {numberText(tick)}
            </text>
          </g>
        ))}
        {axis.years.map((year) => (
          <g key={year}>
            <line x1={x(`${year}-01-01`)} x2={x(`${year}-01-01`)} y1="-8" y2="100%" className={styles.grid} />
            <text x={x(`${year}-01-01`)} dx="4" y="100%" dy="16">
              {year}
            </text>
          </g>
        ))}
        {blocks.map(({ date, end, hard, withSoft }) => (
          <g key={date} shapeRendering="crispEdges">
            {hard === null ? null : (
              <rect
                x={x(date)}
                width={widthOf(axis, date, end)}
                y={y(hard)}
                height={`${100 - vertical(hard)}%`}
                className={styles.hard}
              />
            )}
            {withSoft === null || withSoft <= (hard ?? 0) ? null : (
              <rect
                x={x(date)}
                width={widthOf(axis, date, end)}
                y={y(withSoft)}
                height={`${vertical(hard ?? 0) - vertical(withSoft)}%`}
                fill={`url(#${hatch})`}
              />
            )}
          </g>
        ))}
        <StepLine blocks={blocks} axis={axis} y={vertical} of="hard" className={styles.line} />
        <StepLine blocks={blocks} axis={axis} y={vertical} of="quota" className={styles.quota} />
        <line x1={x(today)} x2={x(today)} y1="-16" y2="100%" className={styles.today} />
        <text x={x(today)} dx="-6" y="-10" className={styles.todayName}>
          {words.today}
        </text>
        {shortfall === null ? null : (
          <g>
            <line
              x1={x(shortfall.date)}
              x2={x(shortfall.date)}
              y1={y(shortfall.quota)}
              y2={y(shortfall.hard)}
              className={styles.short}
            />
            <text
              x={x(shortfall.date)}
              dx={axis.at(shortfall.date) > 70 ? -10 : 10}
              y={y(shortfall.hard)}
              dy="18"
              className={styles.shortText}
              style={{ textAnchor: axis.at(shortfall.date) > 70 ? 'end' : 'start' }}
            >
              {shortfallText(shortfall.shortage, shortfall.date)}
            </text>
          </g>
        )}
        {lastQuota === undefined || lastQuota.quota === null ? null : (
          <text
            x={lastQuota.end === null ? '100%' : x(lastQuota.end)}
            dx="6"
            y={y(lastQuota.quota)}
            dy="0.35em"
            className={styles.strong}
          >
            {words.quota} {numberText(lastQuota.quota)}
          </text>
        )}
      </svg>
    </div>
  );
});

type Block = CapacityStep & { readonly end: string | null };

interface StepLineProps {
  blocks: readonly Block[];
  axis: TimeAxis;
  y: (value: number) => number;
  of: 'hard' | 'quota';
  className: string | undefined;
}

/** From each day level until the next, then up or down. Where it is unknown there is no line. */
function StepLine({ blocks, axis, y, of, className }: StepLineProps) {
  return (
    <g className={className}>
      {blocks.map((block, at) => {
        const value = block[of];
        if (value === null) return null;
        const next = blocks[at + 1]?.[of] ?? null;
        const end = `${block.end === null ? 100 : axis.at(block.end)}%`;
        return (
          <g key={block.date}>
            <line x1={`${axis.at(block.date)}%`} x2={end} y1={`${y(value)}%`} y2={`${y(value)}%`} />
            {next === null || next === value ? null : <line x1={end} x2={end} y1={`${y(value)}%`} y2={`${y(next)}%`} />}
          </g>
        );
      })}
    </g>
  );
}

function widthOf(axis: TimeAxis, from: string, end: string | null): string {
  return `${(end === null ? 100 : axis.at(end)) - axis.at(from)}%`;
}
