import { Button } from '../../../../components/button';
import { Dialog } from '../../../../components/dialog';
import { PlainTable } from '../../../../components/plain-table';
import { problemText } from '../problem-text';
import { useSay } from '../say';
import styles from './permit-holders.module.css';
import type { PendingMunicipalEdits } from './use-municipal-edits';

interface EditsDialogProps {
  pending: PendingMunicipalEdits | null;
  /** "Venlo, beginstand". */
  cellName: (edit: { municipality: string; column: string }) => string;
  onWrite: () => void;
  onCancel: () => void;
}

/** As many as somebody reads; the count is in the title. */
const mostShown = 200;

/** Says before writing which cells are refused and why. */
export function EditsDialog({ pending, cellName, onWrite, onCancel }: EditsDialogProps) {
  const say = useSay();
  if (pending === null) return null;
  const { accepted, refused, outside, unchanged } = pending;
  const count = accepted + unchanged + refused.length + outside;
  return (
    <Dialog
      isOpen
      wide
      onOpenChange={(isOpen) => isOpen || onCancel()}
      title={say('permitHolders.edits.title', { refused: refused.length + outside, count })}
      actions={
        <>
          <Button onPress={onCancel} autoFocus={accepted === 0}>
            {say('cancel')}
          </Button>
          {accepted === 0 ? null : (
            <Button variant="primary" autoFocus onPress={onWrite}>
              {say('permitHolders.edits.writeRest', { count: accepted })}
            </Button>
          )}
        </>
      }
    >
      <p>{say('permitHolders.edits.nothingYet')}</p>
      {refused.length === 0 ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reachable with the keyboard
        <section className={styles.list} tabIndex={0} aria-label={say('permitHolders.edits.reason')}>
          <PlainTable rows="wrapping" hasStickyHead className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say('permitHolders.edits.cell')}</th>
                <th scope="col">{say('permitHolders.edits.text')}</th>
                <th scope="col">{say('permitHolders.edits.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {refused.slice(0, mostShown).map((each) => (
                <tr key={`${each.municipality} ${each.column}`}>
                  <th scope="row">{cellName(each)}</th>
                  <td>{each.text}</td>
                  <td>{problemText(say, each)}</td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </section>
      )}
      {outside === 0 ? null : <p className="hint">{say('permitHolders.edits.outside', { count: outside })}</p>}
      {unchanged === 0 ? null : <p className="hint">{say('permitHolders.edits.unchanged', { count: unchanged })}</p>}
    </Dialog>
  );
}
