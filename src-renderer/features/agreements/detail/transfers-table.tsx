import { useState } from 'react';
import type { TransferView } from '../../../../shared/ipc/schemas/agreements';
import { Button } from '../../../components/button';
import { GroupGlyph } from '../../../components/group-glyph';
import { Plus } from '../../../components/icons';
import type { MenuEntry } from '../../../components/menu';
import { MenuButton } from '../../../components/menu-button';
import { PlainTable } from '../../../components/plain-table';
import { useDeed } from '../agreements-data';
import { newTransfer } from '../forms/new-transfer';
import { TransferEditor } from '../forms/transfer-editor';
import { useWords, type Words } from '../words';
import type { DetailPart } from './detail-part';
import styles from './transfers-block.module.css';

/** Every transfer with all that is known of it. A row becomes its own editor; another one is added below. */
export function TransfersTable(part: DetailPart) {
  const { detail, list, used, canEdit } = part;
  const { say } = useWords();
  const [editing, setEditing] = useState<string | null>(null);
  const isAdding = editing === 'new';
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reachable with the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={say('transfers.table')}>
        <PlainTable rows="one-line" className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('transfers.to')}</th>
              <th scope="col" className={styles.end}>
                {say('transfers.total')}
              </th>
              <th scope="col" className={styles.end}>
                {say('transfers.amv')}
              </th>
              <th scope="col">{say('transfers.group')}</th>
              <th scope="col">{say('transfers.from')}</th>
              <th scope="col">{say('transfers.period')}</th>
              <th scope="col">{say('transfers.kind')}</th>
              <th scope="col">{say('transfers.contained')}</th>
              <th scope="col">
                <span className="visually-hidden">{say('head.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {detail.transfers.map((transfer) =>
              editing === transfer.id ? (
                <tr key={transfer.id}>
                  <td colSpan={9} className={styles.editor}>
                    <TransferEditor {...part} transfer={transfer} onClose={() => setEditing(null)} />
                  </td>
                </tr>
              ) : (
                <TransferRow key={transfer.id} part={part} transfer={transfer} onEdit={() => setEditing(transfer.id)} />
              ),
            )}
          </tbody>
        </PlainTable>
      </section>
      {canEdit ? (
        <div className={styles.add}>
          {isAdding ? (
            <TransferEditor
              {...part}
              transfer={null}
              initial={newTransfer(list, used)}
              onClose={() => setEditing(null)}
            />
          ) : (
            <div>
              <Button small icon={Plus} onPress={() => setEditing('new')}>
                {say('transfers.add')}
              </Button>
            </div>
          )}
        </div>
      ) : null}
    </>
  );
}

interface TransferRowProps {
  part: DetailPart;
  transfer: TransferView;
  onEdit: () => void;
}

function TransferRow({ part, transfer, onEdit }: TransferRowProps) {
  const words = useWords();
  const { say, number, day } = words;
  const change = useDeed('agreements.changeTransfers', part);
  const { list, detail, canEdit } = part;
  const { id, to, from, total, amv, kind, own, containedIn } = transfer;
  const group = list.groups.find(({ code }) => code === transfer.group);
  const act = (deed: string) => {
    if (deed === 'edit') return onEdit();
    if (deed === 'remove') {
      return change({ change: 'remove', agreement: detail.agreement.id, transfers: [id] }, say('transfers.removed'));
    }
    const figure = containedIn.find((each) => deed.startsWith(`${each.kind} `))?.kind;
    const answer = (['yes', 'no', 'unknown'] as const).find((each) => deed.endsWith(` ${each}`));
    if (figure === undefined || answer === undefined) return;
    change(
      { change: 'contain', transfer: id, figure, answer },
      say('transfers.containedSaved', {
        kind: words.kind(figure),
        answer: say(`transfers.answers.${answer}`),
      }),
    );
  };
  const days = own.from === null && own.until === null ? '' : ` (${day(own.from)}–${day(own.until)})`;
  return (
    <tr>
      <th scope="row">{to.name}</th>
      <td className={styles.end}>{number(total)}</td>
      <td className={styles.end}>{group?.countsAmv === true ? number(amv) : ''}</td>
      <td>
        <span className={styles.group}>
          <GroupGlyph order={group?.order ?? 1} />
          {group?.name ?? transfer.group}
        </span>
      </td>
      <td>{from.name}</td>
      <td>
        {list.periods.find(({ code }) => code === transfer.period)?.name ?? transfer.period}
        {days}
      </td>
      <td>{words.kind(kind)}</td>
      <td>{containedText(words, transfer)}</td>
      <td>
        {canEdit ? (
          <MenuButton
            label={say('transfers.menu', { sentence: transfer.sentence })}
            entries={entriesOf(words, transfer)}
            onAction={act}
          />
        ) : null}
      </td>
    </tr>
  );
}

function containedText({ say, kind: kindWord }: Words, { containedIn }: TransferView) {
  return containedIn
    .map(({ kind, answer }) =>
      say('transfers.containedShort', { kind: kindWord(kind), answer: say(`transfers.answers.${answer}`) }),
    )
    .join(', ');
}

function entriesOf({ say, kind: kindWord }: Words, { containedIn }: TransferView): MenuEntry[] {
  return [
    { id: 'edit', label: say('transfers.edit') },
    { id: 'remove', label: say('transfers.remove') },
    ...containedIn.map(({ kind, answer: said }) => ({
      id: `contained ${kind}`,
      label: say('transfers.containedIn', { kind: kindWord(kind) }),
      children: (['yes', 'no', 'unknown'] as const).map((answer) => ({
        id: `${kind} ${answer}`,
        label: say(`transfers.answers.${answer}`),
        isChecked: answer === said,
      })),
    })),
  ];
}
