import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { JournalEntry } from '../../../shared/ipc/schemas/exchange';
import { PlainTable } from '../../components/plain-table';
import { TextField } from '../../components/text-field';
import styles from './exchange.module.css';
import { useTakeAnyway } from './exchange-queries';
import { LinkButton } from './link-button';
import { RevertImportDialog, UndoImportDialog } from './undo-dialogs';
import { useDates } from './use-dates';

type Question = { kind: 'undo' | 'revert'; entry: JournalEntry };

interface JournalTableProps {
  entries: readonly JournalEntry[];
  /** A mail is wanted with this workbook that was made. */
  onMail: (exportId: string) => void;
}

/** Who sent what when, and what became of it; newest first. */
export function JournalTable({ entries, onMail }: JournalTableProps) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState('');
  const [question, setQuestion] = useState<Question | null>(null);
  if (entries.length === 0) return <EmptyJournal />;
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = entries.filter((entry) => `${entry.fileName} ${entry.partyName}`.toLocaleLowerCase().includes(wanted));
  const close = () => setQuestion(null);
  return (
    <section aria-labelledby="journal" className={styles.block}>
      <header className={styles.blockHead}>
        <h2 id="journal">{t('exchangeScreen.journal.title')}</h2>
        <TextField
          label={t('exchangeScreen.journal.filter')}
          hideLabel
          type="search"
          placeholder={t('exchangeScreen.journal.filter')}
          value={filter}
          onChange={setFilter}
        />
      </header>
      <PlainTable rows="wrapping" className={styles.plain} aria-labelledby="journal">
        <thead>
          <tr>
            <th scope="col">{t('exchangeScreen.journal.when')}</th>
            <th scope="col">{t('exchangeScreen.journal.direction')}</th>
            <th scope="col">{t('exchangeScreen.journal.party')}</th>
            <th scope="col">{t('exchangeScreen.journal.file')}</th>
            <th scope="col">{t('exchangeScreen.journal.result')}</th>
            <th scope="col">{t('exchangeScreen.journal.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry) => (
            <JournalRow key={entry.id} entry={entry} onMail={onMail} onAsk={(kind) => setQuestion({ kind, entry })} />
          ))}
        </tbody>
      </PlainTable>
      {shown.length === 0 ? <p className={styles.hint}>{t('exchangeScreen.journal.noMatch')}</p> : null}
      {question?.kind === 'undo' ? <UndoImportDialog entry={question.entry} onClose={close} /> : null}
      {question?.kind === 'revert' ? <RevertImportDialog entry={question.entry} onClose={close} /> : null}
    </section>
  );
}

function EmptyJournal() {
  const { t } = useTranslation();
  return (
    <section className={styles.block}>
      <header className={styles.blockHead}>
        <h2>{t('exchangeScreen.journal.empty')}</h2>
      </header>
      <p className={styles.hint}>{t('exchangeScreen.journal.emptyText')}</p>
    </section>
  );
}

interface JournalRowProps {
  entry: JournalEntry;
  onAsk: (kind: Question['kind']) => void;
  onMail: (exportId: string) => void;
}

function JournalRow({ entry, onAsk, onMail }: JournalRowProps) {
  const { t } = useTranslation();
  const { dateTime } = useDates();
  const takeAnyway = useTakeAnyway();
  return (
    <tr className={entry.undoneAt ? styles.undone : undefined}>
      <td className={styles.nowrap}>{dateTime(entry.at)}</td>
      <td>{t(`exchangeScreen.journal.${isRestore(entry) ? 'putBack' : entry.direction}`)}</td>
      <td>{entry.partyName || t('exchangeScreen.journal.everyone')}</td>
      <th scope="row">{entry.fileName}</th>
      <td>{useResult(entry)}</td>
      <td>
        <div className={styles.actions}>
          {entry.canUndo ? (
            <LinkButton onPress={() => onAsk('undo')}>{t('exchangeScreen.journal.undo')}</LinkButton>
          ) : null}
          {entry.canRevert ? (
            <LinkButton onPress={() => onAsk('revert')}>{t('exchangeScreen.journal.revert')}</LinkButton>
          ) : null}
          {entry.direction === 'sent' ? (
            <LinkButton onPress={() => onMail(entry.id)}>{t('exchangeScreen.journal.mail')}</LinkButton>
          ) : null}
          {entry.direction === 'received' && entry.canTakeAnyway !== false ? (
            <LinkButton onPress={() => takeAnyway(entry.id)}>{t('exchangeScreen.journal.takeAnyway')}</LinkButton>
          ) : null}
        </div>
      </td>
    </tr>
  );
}

const scopes = ['region', 'municipality', 'each', 'bare', 'list'] as const;

const isRestore = ({ scope }: JournalEntry) => scope === 'restore';

function useResult(entry: JournalEntry): string {
  const { t } = useTranslation();
  const { longDate } = useDates();
  if (entry.direction === 'sent') {
    const scope = scopes.find((known) => known === entry.scope);
    return scope ? t(`exchangeScreen.journal.scope.${scope}`) : '';
  }
  if (isRestore(entry)) return t('exchangeScreen.journal.putBackResult');
  const { taken, refused, waiting, conflicts } = entry;
  const parts = [
    entry.joined ? t('exchangeScreen.journal.joined') : '',
    taken > 0 ? t('exchangeScreen.journal.taken', { count: taken }) : '',
    refused > 0 ? t('exchangeScreen.journal.refused', { count: refused }) : '',
    waiting > 0 ? t('exchangeScreen.journal.waiting', { count: waiting }) : '',
    conflicts > 0 ? t('exchangeScreen.journal.conflicts', { count: conflicts }) : '',
    entry.undoneAt
      ? t(`exchangeScreen.journal.${entry.isReverted ? 'reverted' : 'undone'}`, { date: longDate(entry.undoneAt) })
      : '',
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : t('exchangeScreen.journal.nothing');
}
