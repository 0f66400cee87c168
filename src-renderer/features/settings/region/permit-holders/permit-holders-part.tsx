import { useState } from 'react';
import { useTold } from '../../../frame/use-told';
import { Failed } from '../failed';
import { OwnerNotice } from '../owner-notice';
import regionStyles from '../region.module.css';
import { usePermitHolders } from '../region-data';
import { useSay } from '../say';
import { FiguresPart } from './figures-part';
import styles from './permit-holders.module.css';
import { TakeNetDialog } from './take-net-dialog';
import { TaskDialog } from './task-dialog';
import { TaskStrip } from './task-strip';

/** What the law divides in a half-year, and what follows from it per municipality beside what is recorded. */
export function PermitHoldersPart({ halfYear, isReadOnly }: { halfYear: string; isReadOnly: boolean }) {
  const say = useSay();
  const told = useTold();
  const figures = usePermitHolders(halfYear);
  const [dialog, setDialog] = useState<'task' | 'take' | null>(null);
  if (figures.error !== null) return <Failed error={figures.error} />;
  if (figures.data === undefined) return null;
  const { data } = figures;
  const close = () => setDialog(null);
  const done = (sentence: string) => {
    close();
    told.onDone(sentence);
  };
  if (data.group === null) return <p className={regionStyles.nothing}>{say('permitHolders.noGroup')}</p>;
  const canEdit = data.right !== 'no';
  return (
    <div className={styles.part}>
      <div className={styles.top}>
        <OwnerNotice owned={data} isReadOnly={isReadOnly} />
        <TaskStrip
          figures={data}
          canEdit={canEdit}
          onChange={() => setDialog('task')}
          onTake={() => setDialog('take')}
        />
      </div>
      <FiguresPart figures={data} canEdit={canEdit} told={told} />
      <p className={styles.legend}>
        {say('permitHolders.grid.legend')}
        {data.totals === null ? ` ${say('permitHolders.grid.onlyOwn')}` : null}
      </p>
      {dialog === 'task' ? (
        <TaskDialog
          figures={data}
          onDone={() => done(say('permitHolders.task.saved'))}
          onCancel={close}
          onFail={told.onFail}
        />
      ) : null}
      {dialog === 'take' ? (
        <TakeNetDialog
          figures={data}
          onDone={(count) => done(say('permitHolders.take.done', { count }))}
          onCancel={close}
          onFail={told.onFail}
        />
      ) : null}
    </div>
  );
}
