import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { Timeline } from '../../../../shared/ipc/schemas/facilities';
import { api } from '../../../api/client';
import { Button } from '../../../components/button';
import { nextShortfall } from '../../../components/charts/capacity-steps';
import { CapacityTimeline } from '../../../components/charts/capacity-timeline';
import { LocationBars } from '../../../components/charts/location-bars';
import { timeAxis } from '../../../components/charts/time-axis';
import { IconButton } from '../../../components/icon-button';
import { Copy, Table2 } from '../../../components/icons';
import { Notice } from '../../../components/notice';
import { useCopyPicture } from '../../frame/use-copy-picture';
import type { ScreenPart } from '../part';
import { useWords, type Words } from '../words';
import { Legend } from './legend';
import { locationRows } from './location-rows';
import { StepsTable } from './steps-table';
import styles from './timeline-part.module.css';

/** Years before and after this one, its own included: what one decided lately, and what runs out. */
const yearsBefore = 2;
const yearsAfter = 5;

/** What counts against the quota over time, and below it each location on the same axis. */
export function TimelinePart({ list, used, shown, view, onOpen }: ScreenPart) {
  const words = useWords();
  const { say } = words;
  const { standpoint, choices } = used;
  const [isTable, setIsTable] = useState(false);
  const drawing = useRef<HTMLDivElement>(null);
  const copyPicture = useCopyPicture();
  const year = Number(list.today.slice(0, 4));
  const from = `${year - yearsBefore}-01-01`;
  const until = `${year + yearsAfter}-12-31`;
  const axis = useMemo(() => timeAxis(from, until), [from, until]);
  const { area, group, view: counting } = standpoint;
  const { data } = useQuery({
    queryKey: ['facilities', 'timeline', area, group, counting, from, until],
    queryFn: () => api.call('facilities.timeline', { area, group, view: counting, from, until }),
    placeholderData: (before) => before,
  });
  const areaName = choices.areas.find(({ code }) => code === area)?.name ?? area;
  const groupName = choices.groups.find(({ code }) => code === group)?.name ?? group;
  const rows = locationRows(shown.rows, group, { from, until }, view.active, words);
  if (data === undefined) return <div className={styles.part} aria-busy="true" />;
  const { steps, reason } = data;
  return (
    <div className={styles.part}>
      <section className={styles.scroll} aria-label={say('timeline.title')}>
        <div className={styles.top}>
          <div className={styles.legend}>
            <h2>{say('timeline.title')}</h2>
            <p className="hint">{say('timeline.of', { area: areaName })}</p>
            <Legend />
            {reason === 'places' ? (
              <div className={styles.deeds}>
                <Button small variant="quiet" icon={Table2} onPress={() => setIsTable(!isTable)}>
                  {say(isTable ? 'timeline.asDrawing' : 'timeline.asTable')}
                </Button>
                {isTable ? null : (
                  <IconButton
                    icon={Copy}
                    small
                    variant="quiet"
                    aria-label={say('timeline.copy')}
                    onPress={() => drawing.current !== null && copyPicture(drawing.current)}
                  />
                )}
              </div>
            ) : null}
          </div>
          {reason !== 'places' ? (
            <p className={styles.reason}>{say(reason === 'flow' ? 'timeline.flow' : 'timeline.part')}</p>
          ) : isTable ? (
            <StepsTable steps={steps} label={say('timeline.title')} />
          ) : (
            <div ref={drawing} role="img" aria-label={chartSentence(words, steps, list.today, areaName, groupName)}>
              <CapacityTimeline
                steps={steps}
                axis={axis}
                today={list.today}
                words={{ today: say('timeline.today'), quota: say('timeline.quota') }}
                numberText={words.number}
                shortfallText={(shortage, date) =>
                  say('timeline.shortfall', { shortage: words.number(shortage), month: monthOf(words, date) })
                }
              />
            </div>
          )}
        </div>
        {rows.length === 0 ? (
          <p className={styles.reason}>{say('empty.filter')}</p>
        ) : (
          <LocationBars label={say('timeline.locations')} rows={rows} axis={axis} today={list.today} />
        )}
      </section>
      <EndNotice list={list} shown={shown} steps={steps} areaName={areaName} onOpen={onOpen} group={group} />
    </div>
  );
}

interface EndNoticeProps extends Pick<ScreenPart, 'list' | 'shown' | 'onOpen'> {
  steps: Timeline['steps'];
  areaName: string;
  group: string;
}

/** "De Hoeve eindigt op 31 december 2026: 290 plaatsen. Noord-Limburg komt dan 234 plaatsen tekort." */
function EndNotice({ list, shown, steps, areaName, group, onOpen }: EndNoticeProps) {
  const words = useWords();
  const { say } = words;
  const fall = nextShortfall(steps, list.today);
  if (fall === null) return null;
  const ending = shown.rows
    .flatMap((facility) =>
      facility.layers
        .filter((layer) => layer.group === group && layer.certainty === 'hard' && layer.until !== null)
        .map((layer) => ({ facility, layer, until: layer.until ?? '' })),
    )
    .filter(({ until }) => until < fall.date && until >= list.today)
    .sort((one, other) => (other.layer.total ?? 0) - (one.layer.total ?? 0))[0];
  if (ending === undefined) return null;
  const { facility, layer, until } = ending;
  return (
    <div className={styles.notice}>
      <Notice
        title={say('timeline.ends', {
          name: facility.name,
          day: words.longDay(until),
          places: words.number(layer.total),
        })}
        action={
          <Button small onPress={() => onOpen(facility.id)}>
            {say('timeline.open')}
          </Button>
        }
      >
        {say('timeline.shortage', { area: areaName, shortage: words.number(fall.shortage) })}{' '}
        {facility.renewalPossible === 'unknown' ? '' : say(`timeline.canRenew.${facility.renewalPossible}`)}
      </Notice>
    </div>
  );
}

function chartSentence(words: Words, steps: Timeline['steps'], today: string, area: string, group: string): string {
  const { say, number } = words;
  const now = steps.findLast(({ date }) => date <= today);
  const fall = nextShortfall(steps, today);
  const first = say('timeline.sentence', {
    area,
    group,
    hard: number(now?.hard ?? null) || '?',
    quota: number(now?.quota ?? null) || '?',
  });
  if (fall === null) return first;
  const next = say('timeline.sentenceFall', {
    day: words.longDay(fall.date),
    hard: number(fall.hard),
    shortage: number(fall.shortage),
  });
  return `${first} ${next}`;
}

/** "januari 2027". */
function monthOf(words: Words, day: string): string {
  return words.longDay(day).replace(/^\d+ /, '');
}
