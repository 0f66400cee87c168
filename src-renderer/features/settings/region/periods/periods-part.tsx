import { useState } from 'react';
import type { PeriodList } from '../../../../../shared/ipc/schemas/region-settings';
import { Button } from '../../../../components/button';
import { FilePlus, Plus } from '../../../../components/icons';
import { useCommands } from '../../../frame/commands';
import { useTold } from '../../../frame/use-told';
import { Failed } from '../failed';
import { OwnerNotice } from '../owner-notice';
import regionStyles from '../region.module.css';
import { usePeriods } from '../region-data';
import { useSay } from '../say';
import { PeriodDialog } from './period-dialog';
import styles from './periods.module.css';
import { PeriodsTable } from './periods-table';
import { RemoveDialog } from './remove-dialog';

type Period = PeriodList['periods'][number];

type OpenDialog =
  | { readonly what: 'edit' | 'remove'; readonly period: Period }
  | { readonly what: 'add'; readonly proposed: PeriodList['next']['cycle'] }
  | null;

/** Rounds and half-years: names, days, certainty and milestones, with what is odd about the days in words. */
export function PeriodsPart({ isReadOnly }: { isReadOnly: boolean }) {
  const say = useSay();
  const { run } = useCommands();
  const { onDone, onFail } = useTold();
  const list = usePeriods();
  const [dialog, setDialog] = useState<OpenDialog>(null);
  if (list.error !== null) return <Failed error={list.error} />;
  if (list.data === undefined) return null;
  const { periods, next, right } = list.data;
  const canEdit = right !== 'no';
  const close = () => setDialog(null);
  const done = (sentence: string) => {
    close();
    onDone(sentence);
  };
  const tableOf = (type: Period['type'], title: string, addLabel: string) => (
    <section className={styles.section} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {canEdit ? (
          <Button
            small
            icon={Plus}
            onPress={() => setDialog({ what: 'add', proposed: type === 'cycle' ? next.cycle : next.halfYear })}
          >
            {addLabel}
          </Button>
        ) : null}
      </div>
      <PeriodsTable
        label={title}
        periods={periods.filter((period) => period.type === type)}
        canEdit={canEdit}
        onEdit={(period) => setDialog({ what: 'edit', period })}
        onRemove={(period) => setDialog({ what: 'remove', period })}
      />
    </section>
  );
  return (
    <div className={regionStyles.scroll}>
      <div className={styles.sections}>
        <OwnerNotice owned={list.data} isReadOnly={isReadOnly} />
        <div className={styles.head}>
          <p>{say(canEdit ? 'periods.intro' : 'periods.introToRead')}</p>
          <Button small icon={FilePlus} onPress={() => run('go.newPeriod')}>
            {say(canEdit ? 'periods.turn' : 'periods.turnToRead')}
          </Button>
        </div>
        {tableOf('cycle', say('periods.cycles'), say('periods.addCycle'))}
        {tableOf('half-year', say('periods.halfYears'), say('periods.addHalfYear'))}
      </div>
      {dialog?.what === 'edit' ? (
        <PeriodDialog
          code={dialog.period.code}
          period={dialog.period}
          onDone={(name) => done(say('periods.saved', { name }))}
          onCancel={close}
          onFail={onFail}
        />
      ) : null}
      {dialog?.what === 'add' ? (
        <PeriodDialog
          code={null}
          period={dialog.proposed}
          onDone={(name) => done(say('periods.added', { name }))}
          onCancel={close}
          onFail={onFail}
        />
      ) : null}
      {dialog?.what === 'remove' ? (
        <RemoveDialog
          period={dialog.period}
          onDone={() => done(say('periods.removed', { name: dialog.period.name }))}
          onCancel={close}
          onFail={onFail}
        />
      ) : null}
    </div>
  );
}
