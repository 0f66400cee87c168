import type { PassedOn } from '../../../shared/domain/passed-on';
import type { CellEdit, RefusedEdit } from '../../../shared/ipc/schemas/figures';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { PlainTable } from '../../components/plain-table';
import { PassedOnFields } from '../on-behalf/passed-on-fields';
import { usePassedOn } from '../on-behalf/use-passed-on';
import styles from './edits-dialog.module.css';
import { numberText } from './number-text';
import { refusalText } from './refusal-text';
import { type Say, useSay } from './say';
import type { PendingEdits } from './use-edits';
import { useLanguage } from './use-language';

interface EditsDialogProps {
  pending: PendingEdits | null;
  /** "Venlo, asielzoekers, afgesproken". */
  cellName: (edit: { area: string; column: string }) => string;
  onWrite: (told: { passedOn?: PassedOn }) => void;
  onCancel: () => void;
}

/** Says before writing which cells are refused and why, and which belong to someone else. */
export function EditsDialog({ pending, ...rest }: EditsDialogProps) {
  return pending === null ? null : <Asked {...rest} pending={pending} />;
}

function Asked({ pending, cellName, onWrite, onCancel }: EditsDialogProps & { pending: PendingEdits }) {
  const say = useSay();
  const told = usePassedOn();
  const isOnBehalf = pending.isOnBehalf && pending.foreign > 0;
  const write = () => {
    const read = isOnBehalf ? told.read() : {};
    if (read !== null) onWrite(read);
  };
  const writable = pending.accepted;
  const isAllForeign = pending.refused.length + pending.outside === 0;
  const [only] = pending.edits;
  const isOne = isAllForeign && only !== undefined && pending.edits.length === 1;
  return (
    <Dialog
      isOpen
      wide={pending.refused.length > 0 || isOnBehalf}
      onOpenChange={(isOpen) => isOpen || onCancel()}
      title={titleOf(say, pending)}
      actions={
        <>
          <Button onPress={onCancel} autoFocus={writable === 0}>
            {say('write.cancel')}
          </Button>
          {writable > 0 ? (
            <Button variant="primary" autoFocus onPress={write}>
              {say(pending.refused.length > 0 ? 'write.writeRest' : 'write.writeForeign', { count: writable })}
            </Button>
          ) : null}
        </>
      }
    >
      {isOne ? <OneCell edit={only} cellName={cellName} /> : null}
      <p>
        {say('write.nothingYet')}
        {isAllForeign ? ` ${say(isOnBehalf ? 'write.onBehalfMeans' : 'write.foreignMeans')}` : null}
      </p>
      {isOnBehalf ? <PassedOnFields state={told} /> : null}
      {pending.refused.length > 0 ? <RefusedTable refused={pending.refused} cellName={cellName} /> : null}
      {pending.outside > 0 ? <p className="hint">{say('write.outsideCount', { count: pending.outside })}</p> : null}
      {pending.foreign > 0 && !isAllForeign ? <p>{say('write.foreignHint', { count: pending.foreign })}</p> : null}
      {pending.unchanged > 0 ? <p className="hint">{say('write.unchanged', { count: pending.unchanged })}</p> : null}
    </Dialog>
  );
}

/** After Enter the next cell is the active one: the dialog itself says which it is about. */
function OneCell({ edit, cellName }: { edit: CellEdit; cellName: EditsDialogProps['cellName'] }) {
  const say = useSay();
  return (
    <p>
      {cellName(edit)}: <b>{edit.text.trim() === '' ? say('source.history.empty') : edit.text.trim()}</b>
    </p>
  );
}

function titleOf(say: Say, pending: PendingEdits): string {
  const refused = pending.refused.length + pending.outside;
  if (refused === 0) return say('write.titleForeign', { count: pending.foreign });
  return say('write.title', { count: pending.accepted + pending.unchanged + refused, refused });
}

function RefusedTable({
  refused,
  cellName,
}: {
  refused: readonly RefusedEdit[];
  cellName: EditsDialogProps['cellName'];
}) {
  const say = useSay();
  const language = useLanguage();
  const shown = refused.slice(0, 200);
  return (
    <div className={styles.scroll}>
      <PlainTable rows="wrapping" hasStickyHead className={styles.refused}>
        <thead>
          <tr>
            <th scope="col">{say('write.cell')}</th>
            <th scope="col">{say('write.text')}</th>
            <th scope="col">{say('write.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <tr key={`${each.area} ${each.column}`}>
              <th scope="row">{cellName(each)}</th>
              <td>{each.text}</td>
              <td>{refusalText(say, each)}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {refused.length > shown.length ? (
        <p className="hint">
          {say('write.moreRefused', { count: numberText(refused.length - shown.length, language) })}
        </p>
      ) : null}
    </div>
  );
}
