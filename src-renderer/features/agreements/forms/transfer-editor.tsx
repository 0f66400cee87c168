import type { FormEvent, KeyboardEvent } from 'react';
import type { TransferTexts } from '../../../../shared/ipc/schemas/agreement-writes';
import type { TransferView } from '../../../../shared/ipc/schemas/agreements';
import { Button } from '../../../components/button';
import { TextField } from '../../../components/text-field';
import { useAgreementWrite } from '../agreements-data';
import type { DetailPart } from '../detail/detail-part';
import styles from '../detail/transfers-block.module.css';
import { useWords } from '../words';
import { newTransfer, textsOf } from './new-transfer';
import { TransferFields } from './transfer-fields';
import { useForm } from './use-form';

interface TransferEditorProps extends DetailPart {
  /** Null: one more. */
  transfer: TransferView | null;
  initial?: TransferTexts;
  onClose: () => void;
}

/** A transfer in its place in the table. Enter keeps, Escape leaves; what cannot be read stays, with why. */
export function TransferEditor(props: TransferEditorProps) {
  const { transfer, initial, detail, list, used, onClose, onDone, onFail } = props;
  const { say, number, day } = useWords();
  const { mutateAsync: change } = useAgreementWrite('agreements.changeTransfers');
  const start = initial ?? newTransfer(list, used);
  const form = useForm<TransferTexts>({
    initial: transfer === null ? start : textsOf(transfer, { number, day }),
    send: (values) =>
      change(
        transfer === null
          ? { change: 'add', agreement: detail.agreement.id, transfers: [values] }
          : { change: 'edit', transfer: transfer.id, ...values },
      ),
    onDone: () => {
      onClose();
      onDone(
        transfer === null ? say('transfers.addedMany', { count: form.values.periods.length }) : say('transfers.saved'),
      );
    },
    onFail,
  });
  const { values, set } = form;
  // Of a new one the problems name its place in the list of new ones.
  const error = (field: string) => form.error(transfer === null ? `0.${field}` : field);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || isListOpen(event)) return;
    event.stopPropagation();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the editor from wherever the focus is in it
    <div ref={form.place} onKeyDown={leave}>
      <form onSubmit={submit} noValidate aria-label={say(transfer === null ? 'transfers.add' : 'transfers.edit')}>
        <TransferFields
          list={list}
          values={values}
          set={set}
          error={error}
          focus={transfer === null ? 'to' : 'total'}
        />
        <div className={styles.dates}>
          <TextField
            label={say('transfers.fromDay')}
            description={say('transfers.ownTerm')}
            isOptional
            value={values.fromDay}
            onChange={(fromDay) => set({ fromDay })}
            error={error('fromDay')}
          />
          <TextField
            label={say('transfers.untilDay')}
            isOptional
            value={values.untilDay}
            onChange={(untilDay) => set({ untilDay })}
            error={error('untilDay')}
          />
          <TextField
            label={say('transfers.explanation')}
            isOptional
            value={values.explanation}
            onChange={(explanation) => set({ explanation })}
          />
        </div>
        <div className={styles.deeds}>
          <Button small type="submit">
            {say('save')}
          </Button>
          <Button small variant="quiet" onPress={onClose}>
            {say('cancel')}
          </Button>
        </div>
      </form>
    </div>
  );
}

/** Then Escape closes the list of choices, and not the editor as well. */
function isListOpen({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';
}
