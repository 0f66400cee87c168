import { useEffect, useRef, useState } from 'react';
import type { NewAgreement, TransferTexts } from '../../../../shared/ipc/schemas/agreement-writes';
import type { AgreementList } from '../../../../shared/ipc/schemas/agreements';
import { Button } from '../../../components/button';
import { ComboBox } from '../../../components/combo-box';
import { IconButton } from '../../../components/icon-button';
import { Plus, X } from '../../../components/icons';
import { TextField } from '../../../components/text-field';
import type { UsedStandpoint } from '../../standpoint/use-standpoint';
import { useAgreementWrite, useReadSentence } from '../agreements-data';
import { useSay } from '../say';
import styles from './form.module.css';
import { FormDialog } from './form-dialog';
import { newTransfer } from './new-transfer';
import { proposedTitle } from './proposed-title';
import { TransferFields } from './transfer-fields';
import { useForm } from './use-form';

interface NewAgreementDialogProps {
  list: AgreementList;
  used: UsedStandpoint;
  onMade: (id: string, name: string) => void;
  onCancel: () => void;
  onFail: (error: unknown) => void;
}

/** A transfer with a key of its own on screen, so that a line keeps its fields while another is taken out. */
interface Line extends TransferTexts {
  readonly key: number;
}

interface Values {
  /** Null: nobody chose; then the first that takes over leads, or the own municipality. */
  readonly leading: string | null;
  readonly title: string;
  readonly lines: readonly Line[];
}

/** An agreement in a minute: a sentence that is read as one types, what was read as lines to correct, and who leads it. */
export function NewAgreementDialog({ list, used, onMade, onCancel, onFail }: NewAgreementDialogProps) {
  const say = useSay();
  const [sentence, setSentence] = useState('');
  const [isByHand, setIsByHand] = useState(false);
  const { mutateAsync: create } = useAgreementWrite('agreements.create');
  const form = useForm<Values>({
    initial: { leading: null, title: '', lines: [] },
    send: (values) => create(toSend(list, values)),
    onDone: (id) => id !== null && onMade(id, form.values.title || proposedTitle(list, form.values.lines)),
    onFail,
  });
  const { values, set, error } = form;
  const reading = useReadSentence(sentence, used.standpoint.day).data;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was read anew replaces the lines
  useEffect(() => {
    if (reading !== undefined && !isByHand) set({ lines: reading.transfers.map((texts, key) => ({ ...texts, key })) });
  }, [reading, isByHand]);
  const changeLines = (lines: readonly Line[]) => {
    setIsByHand(true);
    set({ lines });
  };
  const problems = sentence.trim() === '' ? [] : (reading?.problems ?? []);
  const input = useRef<HTMLInputElement>(null);
  /** What was typed and not understood would be lost with the form. */
  const submit = async () => {
    if (problems.length > 0 && !isByHand) input.current?.focus();
    else await form.submit();
  };
  const leadings = list.isSupport
    ? list.municipalities.map(({ code, name }) => ({ id: code, label: name }))
    : list.municipalities
        .filter(({ code }) => code === list.party)
        .map(({ code, name }) => ({ id: code, label: name }));
  return (
    <FormDialog
      title={say('create.title')}
      submitLabel={say('create.submit')}
      onSubmit={submit}
      onCancel={onCancel}
      footnote={<span className="hint">{say('create.later')}</span>}
      wide
    >
      <TextField
        label={say('create.sentence')}
        description={say('create.sentenceHint')}
        value={sentence}
        onChange={setSentence}
        error={problems.join(' ')}
        inputRef={input}
        autoFocus
      />
      <p aria-live="polite" className="visually-hidden">
        {[...(reading?.sentences ?? []), ...problems].join('. ')}
      </p>
      {isByHand && sentence.trim() !== '' ? (
        <p className={styles.sentence}>
          {say('create.changed')}{' '}
          <Button small variant="quiet" onPress={() => setIsByHand(false)}>
            {say('create.readAgain')}
          </Button>
        </p>
      ) : null}
      {values.lines.length === 0 ? <p className={styles.sentence}>{say('create.noLines')}</p> : null}
      {values.lines.map((line, at) => (
        <fieldset key={line.key} className={styles.line} aria-label={say('create.line', { number: at + 1 })}>
          <div className={styles.lineHead}>
            <h3>{say('create.line', { number: at + 1 })}</h3>
            <IconButton
              icon={X}
              small
              variant="quiet"
              aria-label={say('create.removeLine', { number: at + 1 })}
              onPress={() => changeLines(values.lines.filter(({ key }) => key !== line.key))}
            />
          </div>
          <TransferFields
            list={list}
            values={line}
            set={(change) =>
              changeLines(values.lines.map((each) => (each.key === line.key ? { ...each, ...change } : each)))
            }
            error={(field) => error(`${at}.${field}`)}
          />
        </fieldset>
      ))}
      <div>
        <Button
          small
          icon={Plus}
          onPress={() => changeLines([...values.lines, { ...newTransfer(list, used), key: nextKey(values.lines) }])}
        >
          {say('create.addLine')}
        </Button>
      </div>
      <div className={styles.row}>
        <TextField
          label={say('create.name')}
          description={proposedTitle(list, values.lines) || say('create.nameHint')}
          isOptional
          value={values.title}
          onChange={(title) => set({ title })}
          error={error('title')}
        />
        <ComboBox
          label={say('create.leading')}
          choices={leadings}
          value={leadingOf(list, values) || null}
          onChange={(code) => set({ leading: code ?? '' })}
          error={error('leading')}
        />
      </div>
    </FormDialog>
  );
}

function leadingOf(list: AgreementList, { leading, lines }: Values): string {
  return leading ?? (list.isSupport ? (lines[0]?.to ?? '') : list.party);
}

function toSend(list: AgreementList, values: Values): NewAgreement {
  const { title, lines } = values;
  return { leading: leadingOf(list, values), title, transfers: lines.map(({ key: _, ...texts }) => texts) };
}

function nextKey(lines: readonly Line[]): number {
  return Math.max(-1, ...lines.map(({ key }) => key)) + 1;
}
