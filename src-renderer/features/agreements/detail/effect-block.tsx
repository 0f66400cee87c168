import { useState } from 'react';
import type { Standpoint } from '../../../../shared/domain/standpoint';
import type { AgreementEffect } from '../../../../shared/ipc/schemas/agreement-effect';
import { Notice } from '../../../components/notice';
import { SegmentedChoice } from '../../../components/segmented-choice';
import { useEffectOf } from '../agreements-data';
import { useWords, type Words } from '../words';
import shared from './detail.module.css';
import { type DetailPart, nameOf } from './detail-part';
import styles from './effect-block.module.css';
import { EffectTable } from './effect-table';

/** What the agreement changes, before and after, with the proof that nothing comes or goes. */
export function EffectBlock(part: DetailPart) {
  const { detail, used, list } = part;
  const words = useWords();
  const { say } = words;
  const [which, setWhich] = useState<'total' | 'amv'>('total');
  const { standpoint } = used;
  const { data: effect } = useEffectOf({
    id: detail.agreement.id,
    date: standpoint.day === list.today ? null : standpoint.day,
    view: standpoint.view,
    certainty: standpoint.certainty,
  });
  if (effect === undefined) return null;
  const hasAmv = effect.columns.some(({ countsAmv }) => countsAmv);
  return (
    <section className={styles.block} aria-labelledby="agreement-effect">
      <div className={shared.top}>
        <h3 id="agreement-effect">{say('effect.title')}</h3>
        <div className={styles.proof}>
          <Proof words={words} columns={effect.columns} />
        </div>
        {hasAmv ? (
          <SegmentedChoice
            look="view"
            label={say('effect.which')}
            segments={[
              { id: 'total', label: say('effect.total') },
              { id: 'amv', label: say('effect.amv') },
            ]}
            value={which}
            onChange={setWhich}
          />
        ) : null}
      </div>
      {effect.columns.length === 0 ? <p className={shared.empty}>{say('effect.none')}</p> : null}
      {effect.columns.length === 0 ? null : (
        <EffectTable columns={effect.columns} which={which} name={nameOf(detail)} />
      )}
      <Notes words={words} columns={effect.columns} standpoint={standpoint} />
    </section>
  );
}

type Columns = AgreementEffect['columns'];

function Proof({ words: { say, number }, columns }: { words: Words; columns: Columns }) {
  if (columns.length === 0) return null;
  const differences = columns.flatMap(({ proof: { difference } }) => [difference.total, difference.amv]);
  const wrong = differences.find((difference) => difference !== null && difference !== 0) ?? 0;
  if (wrong !== 0) {
    return (
      <Notice tone="broken" title={say('effect.broken')}>
        {say(wrong > 0 ? 'effect.brokenMore' : 'effect.brokenLess', { count: number(Math.abs(wrong)) })}
      </Notice>
    );
  }
  if (columns.every(({ proof }) => proof.isProven)) {
    return (
      <Notice tone="proof" title={say('effect.proof')}>
        {say('effect.proofText')}
      </Notice>
    );
  }
  return <Notice title={say('effect.unknown')}>{say('effect.unknownText')}</Notice>;
}

/** Of which day, and what a figure contains already. */
function Notes({ words, columns, standpoint }: { words: Words; columns: Columns; standpoint: Standpoint }) {
  const { say, longDay } = words;
  const days = [...new Set(columns.map(({ date }) => date))];
  return (
    <div className={styles.notes}>
      {days.map((day) => (
        <p key={day}>
          {say('effect.on', {
            day: longDay(day),
            certainty: say(standpoint.certainty === 'hard' ? 'effect.hard' : 'effect.withSoft'),
            view: say(`effect.${standpoint.view}`),
          })}
        </p>
      ))}
      {columns
        .filter(({ isContained }) => isContained)
        .map(({ group, period, kind, kindName }) => (
          <p key={`${group} ${period} ${kind}`}>{say('effect.contained', { kind: kindName })}</p>
        ))}
    </div>
  );
}
