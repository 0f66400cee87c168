import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseStep, OverviewGroup, OverviewView } from '../../../shared/ipc/schemas/overview';
import { inSentence } from '../../../shared/text/in-sentence';
import { ChartFrame } from '../../components/charts/chart-frame';
import { CourseChart } from '../../components/charts/course-chart';
import { lastKnown } from '../../components/charts/course-steps';
import { useCopyPicture } from '../frame/use-copy-picture';
import styles from './overview-course.module.css';
import { dayText, numberText, signedText } from './position-text';
import { type Say, useSay } from './say';

interface OverviewCourseProps {
  course: OverviewView['course'];
  group: OverviewGroup;
  areaName: string;
  day: string;
  today: string;
  /** This copy holds only a part of the area. */
  isPartial: boolean;
}

/** How the position went and will go: with what is hard, and with the soft plans too. */
export function OverviewCourse({ course, group, areaName, day, today, isPartial }: OverviewCourseProps) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const copyPicture = useCopyPicture();
  const numbers = useCallback((value: number) => numberText(value, language), [language]);
  const { steps, from, until } = course;
  const last = lastKnown(steps);
  const name = inSentence(group.name);
  const title = say('course.title', { group: name });
  if (!steps.some(({ hard }) => hard !== null)) {
    return (
      <section className={styles.none} aria-label={title}>
        <h2>{title}</h2>
        <p>{say(isPartial ? 'course.partial' : 'course.none')}</p>
      </section>
    );
  }
  return (
    <ChartFrame
      title={title}
      sentence={sentenceOf(say, language, { course, name, areaName, day })}
      table={() => <CourseTable steps={steps} isFlow={group.measure === 'flow'} drawnOn={course.quotaDrawnOnFrom} />}
      onCopyPicture={copyPicture}
    >
      <CourseChart
        steps={steps}
        from={from}
        until={until}
        today={today}
        words={{
          zero: say('course.quota'),
          today: say('course.today'),
          hard: say('course.hard', { gap: signedText(last?.hard ?? null, language) }),
          withSoft: say('course.withSoft', { gap: signedText(last?.withSoft ?? null, language) }),
        }}
        numberText={numbers}
      />
    </ChartFrame>
  );
}

interface Told {
  course: OverviewView['course'];
  name: string;
  areaName: string;
  day: string;
}

function sentenceOf(say: Say, language: string, { course, name, areaName, day }: Told): string {
  const { steps, from, until, quotaDrawnOnFrom } = course;
  const now = steps.findLast(({ date }) => date <= day);
  const last = lastKnown(steps);
  const gap = (value: number | null | undefined) => signedText(value ?? null, language);
  return [
    say('course.sentence', {
      group: name,
      area: areaName,
      from: dayText(from, language),
      until: dayText(until, language),
    }),
    say('course.now', { day: dayText(day, language), gap: gap(now?.hard) }),
    say('course.end', { hard: gap(last?.hard), withSoft: gap(last?.withSoft) }),
    quotaDrawnOnFrom === null ? '' : say('course.drawnOn', { day: dayText(quotaDrawnOnFrom, language) }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function CourseTable({
  steps,
  isFlow,
  drawnOn,
}: {
  steps: readonly CourseStep[];
  isFlow: boolean;
  drawnOn: string | null;
}) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('course.from')}</th>
            <th scope="col">{say(isFlow ? 'course.taskColumn' : 'course.quotaColumn')}</th>
            <th scope="col">{say(isFlow ? 'course.housedColumn' : 'course.countedColumn')}</th>
            <th scope="col">{say('course.hardColumn')}</th>
            <th scope="col">{say('course.withSoftColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ date, quota, counted, hard, withSoft }) => (
            <tr key={date}>
              <th scope="row">{dayText(date, language)}</th>
              <td>{numberText(quota, language)}</td>
              <td>{numberText(counted, language)}</td>
              <td>{signedText(hard, language)}</td>
              <td>{signedText(withSoft, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {drawnOn === null ? null : (
        <p className={styles.note}>{say('course.drawnOn', { day: dayText(drawnOn, language) })}</p>
      )}
    </>
  );
}
