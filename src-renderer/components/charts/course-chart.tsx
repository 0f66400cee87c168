import { memo, useId } from 'react';
import { axisTicks } from './axis-ticks';
import styles from './course-chart.module.css';
import { type CourseBlock, type CourseStep, courseBlocks, courseRange, lastKnown } from './course-steps';
import { Hatch } from './hatch';

interface CourseChartProps {
  steps: readonly CourseStep[];
  /** First and last day of the drawing. */
  from: string;
  until: string;
  today: string;
  words: { readonly zero: string; readonly today: string; readonly hard: string; readonly withSoft: string };
  numberText: (value: number) => string;
}

/**
 * The position over time: steps around the quota, which is the zero line. Everything is placed in percents of the plot, so
 * that lines and letters keep their size while the drawing grows with its pane.
 */
export const CourseChart = memo(function CourseChart(props: CourseChartProps) {
  const { steps, from, until, today, words, numberText } = props;
  const hatch = useId();
  const [lowest, high] = courseRange(steps);
  const low = Math.min(lowest, high - 1);
  const start = dayNumber(from);
  const x = (day: string) => clamp(((dayNumber(day) - start) / (dayNumber(until) - start)) * 100);
  const y = (value: number) => ((high - value) / (high - low)) * 100;
  const percent = (value: number) => `${value}%`;
  const last = lastKnown(steps);
  const fillOf = ({ tone, isSoft }: CourseBlock) =>
    isSoft ? `url(#${hatch}-${tone})` : tone === 'short' ? 'var(--short)' : 'var(--over-fill)';
  return (
    <div className={styles.chart}>
      <svg className={styles.plot} aria-hidden="true">
        <defs>
          <Hatch id={`${hatch}-short`} tone="short" />
          <Hatch id={`${hatch}-over`} tone="over" />
        </defs>
        {axisTicks(low, high, 3).map((tick) => (
          <g key={tick}>
            {tick === 0 ? null : (
              <line x1="0" x2="100%" y1={percent(y(tick))} y2={percent(y(tick))} className={styles.grid} />
            )}
            <text x="-8" y={percent(y(tick))} dy="0.35em" className={styles.tick}>
              {numberText(tick)}
            </text>
          </g>
        ))}
        {courseBlocks(steps, until).map((block) => (
          <rect
            key={`${block.from} ${block.tone} ${block.isSoft}`}
            x={percent(x(block.from))}
            width={percent(x(block.until) - x(block.from))}
            y={percent(y(block.high))}
            height={percent(y(block.low) - y(block.high))}
            fill={fillOf(block)}
            stroke={block.tone === 'over' && !block.isSoft ? 'var(--over)' : undefined}
            shapeRendering="crispEdges"
          />
        ))}
        <StepLine steps={steps} until={until} x={x} y={y} />
        <line x1="0" x2="100%" y1={percent(y(0))} y2={percent(y(0))} className={styles.zero} />
        {yearsBetween(from, until).map((year) => (
          <text key={year} x={percent(x(`${year}-01-01`))} y="100%" dy="17">
            {year}
          </text>
        ))}
        {today < from || today > until ? null : (
          <>
            <line x1={percent(x(today))} x2={percent(x(today))} y1="-14" y2="100%" className={styles.today} />
            <text x={percent(x(today))} dx={x(today) > 85 ? -5 : 5} y="-8" className={x(today) > 85 ? styles.tick : ''}>
              {words.today}
            </text>
          </>
        )}
        <EndLabels last={last} y={y} words={words} />
      </svg>
    </div>
  );
});

interface Places {
  x: (day: string) => number;
  y: (value: number) => number;
}

/** The line of what is hard: from each day level until the next step. */
function StepLine({ steps, until, x, y }: Places & { steps: readonly CourseStep[]; until: string }) {
  return (
    <g className={styles.line}>
      {steps.map(({ date, hard }, index) => {
        if (hard === null) return null;
        const end = steps[index + 1];
        const level = `${y(hard)}%`;
        const turn = `${x(end?.date ?? until)}%`;
        return (
          <g key={date}>
            <line x1={`${x(date)}%`} x2={turn} y1={level} y2={level} />
            {end?.hard == null ? null : <line x1={turn} x2={turn} y1={level} y2={`${y(end.hard)}%`} />}
          </g>
        );
      })}
    </g>
  );
}

/** What the lines are called, at their end; moved apart where they would cover each other. */
function EndLabels({
  last,
  y,
  words,
}: { last: CourseStep | undefined; words: CourseChartProps['words'] } & Pick<Places, 'y'>) {
  const labels = [
    { key: 'zero', at: y(0), text: words.zero, isStrong: false },
    ...(last?.withSoft == null || last.withSoft === last.hard
      ? []
      : [{ key: 'soft', at: y(last.withSoft), text: words.withSoft, isStrong: false }]),
    ...(last?.hard == null ? [] : [{ key: 'hard', at: y(last.hard), text: words.hard, isStrong: true }]),
  ].sort((one, other) => one.at - other.at);
  let above = Number.NEGATIVE_INFINITY;
  return labels.map(({ key, at, text, isStrong }) => {
    const place = Math.max(at, above + labelGap);
    above = place;
    return (
      <text key={key} x="100%" dx="8" y={`${place}%`} dy="0.35em" className={isStrong ? styles.strong : ''}>
        {text}
      </text>
    );
  });
}

/** A line of 14 px in the lowest plot, of about 80 px. */
const labelGap = 18;

function yearsBetween(from: string, until: string): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.filter((year) => `${year}-01-01` >= from && `${year}-01-01` < until);
}

const dayNumber = (day: string) => Date.parse(day) / 86_400_000;
const clamp = (value: number) => Math.max(0, Math.min(100, value));
