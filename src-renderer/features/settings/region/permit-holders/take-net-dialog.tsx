import type { PermitHolderFigures } from '../../../../../shared/ipc/schemas/region-settings';
import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { PlainTable } from '../../../../components/plain-table';
import { useRegionWrite } from '../region-data';
import { useWords } from '../words';
import styles from './permit-holders.module.css';

interface TakeNetDialogProps {
  figures: PermitHolderFigures;
  onDone: (count: number) => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** Shows which computed net figures would be recorded in Opgaven, before they are. */
export function TakeNetDialog({ figures, onDone, onCancel, onFail }: TakeNetDialogProps) {
  const { say, number } = useWords();
  const { mutateAsync: take, isPending } = useRegionWrite('regionSettings.takeNet');
  const shown = figures.rows.flatMap(({ municipality, name, computedNet, recordedNet }) =>
    computedNet !== null && recordedNet === null ? [{ municipality, name, persons: computedNet }] : [],
  );
  const kept = figures.rows.filter(({ recordedNet }) => recordedNet !== null).length;
  const count = shown.length;
  const write = () => {
    const taken = shown.map(({ municipality, persons }) => ({ municipality, persons }));
    void take({ period: figures.period.code, figures: taken }).then(onDone, onFail);
  };
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => isOpen || onCancel()}
      title={say('permitHolders.take.title')}
      actions={
        <>
          <Button onPress={onCancel} autoFocus={count === 0}>
            {say(count === 0 ? 'permitHolders.take.close' : 'cancel')}
          </Button>
          {count === 0 ? null : (
            <Button variant="primary" autoFocus isDisabled={isPending} onPress={write}>
              {say('permitHolders.take.deed', { count })}
            </Button>
          )}
        </>
      }
    >
      {count === 0 ? <p>{say('permitHolders.take.nothing')}</p> : null}
      {count === 0 ? null : (
        <>
          <p>{say('permitHolders.take.text', { count })}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reachable with the keyboard */}
          <section className={styles.list} tabIndex={0} aria-label={say('permitHolders.take.title')}>
            <PlainTable rows="wrapping" hasStickyHead className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{say('permitHolders.grid.municipality')}</th>
                  <th scope="col" className={styles.number}>
                    {say('permitHolders.take.net')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ municipality, name, persons }) => (
                  <tr key={municipality}>
                    <th scope="row">{name}</th>
                    <td className={styles.number}>{number(persons)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{say('permitHolders.take.sum')}</th>
                  <td className={styles.number}>{number(shown.reduce((sum, { persons }) => sum + persons, 0))}</td>
                </tr>
              </tfoot>
            </PlainTable>
          </section>
        </>
      )}
      {kept === 0 ? null : <p className="hint">{say('permitHolders.take.kept', { count: kept })}</p>}
    </Dialog>
  );
}
