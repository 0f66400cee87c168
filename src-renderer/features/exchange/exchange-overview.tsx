import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { ContextBar } from '../../components/context-bar';
import { FileInput, FileSpreadsheet, Users } from '../../components/icons';
import { ContactsDialog } from '../contacts/contacts-dialog';
import { useCommandHandler } from '../frame/commands';
import { ConfirmDialog, UnconfirmedDialog } from '../on-behalf/confirm-dialog';
import { AnswersTable } from './answers-table';
import styles from './exchange.module.css';
import { useChooseFiles, useOpenPlan, useOverview } from './exchange-queries';
import { ExportDialog } from './export-dialog';
import { JournalTable } from './journal-table';
import { LinkButton } from './link-button';
import { MailDialog } from './mail-dialog';
import { PracticeBlock } from './practice-block';
import { ReadingList } from './reading-list';
import { useParties } from './use-parties';

interface ExchangeOverviewProps {
  /** One came here to make the workbook of this party. */
  exportFor?: string;
}

export function ExchangeOverview({ exportFor }: ExchangeOverviewProps) {
  const { t } = useTranslation();
  const overview = useOverview();
  const chooseFiles = useChooseFiles();
  const [isExporting, setExporting] = useState(exportFor !== undefined);
  const [isShowingContacts, setShowingContacts] = useState(false);
  const [onBehalf, setOnBehalf] = useState<'of' | 'by' | null>(null);
  const { isSupport } = useParties();
  const [mailed, setMailed] = useState<readonly string[]>([]);
  useCommandHandler('exchange.export', () => setExporting(true));
  if (!overview.data) return null;
  const { waiting, conflicts, toConfirm, unconfirmed, journal, answers, practice } = overview.data;
  return (
    <div className={styles.overview}>
      <ContextBar title={t('exchangeScreen.title')}>
        <Button icon={Users} onPress={() => setShowingContacts(true)}>
          {t('exchangeScreen.contacts.button')}
        </Button>
        <Button icon={FileSpreadsheet} onPress={() => setExporting(true)}>
          {t('exchangeScreen.export')}
        </Button>
        <Button variant="primary" icon={FileInput} onPress={chooseFiles}>
          {t('exchangeScreen.read')}
        </Button>
      </ContextBar>
      <div className={answers.length > 0 ? styles.panes : styles.onePane}>
        <div className={styles.scroll}>
          <ReadingList onChoose={chooseFiles} />
          {practice ? <PracticeBlock readAt={practice.readAt} /> : null}
          <div className={styles.open}>
            <OpenBlock kind="waiting" count={waiting} />
            <OpenBlock kind="conflicts" count={conflicts} />
            {isSupport ? (
              <OnBehalfBlock kind="unconfirmed" count={unconfirmed} onOpen={() => setOnBehalf('by')} />
            ) : (
              <OnBehalfBlock kind="toConfirm" count={toConfirm} onOpen={() => setOnBehalf('of')} />
            )}
          </div>
          <JournalTable entries={journal} onMail={(exportId) => setMailed([exportId])} />
        </div>
        {answers.length > 0 ? <AnswersTable answers={answers} /> : null}
      </div>
      {isExporting ? (
        <ExportDialog
          {...(exportFor === undefined ? {} : { addressee: exportFor })}
          onClose={() => setExporting(false)}
          onMail={setMailed}
        />
      ) : null}
      {mailed.length > 0 ? <MailDialog exportIds={mailed} onClose={() => setMailed([])} /> : null}
      {onBehalf === 'of' ? <ConfirmDialog onClose={() => setOnBehalf(null)} /> : null}
      {onBehalf === 'by' ? <UnconfirmedDialog onClose={() => setOnBehalf(null)} /> : null}
      {isShowingContacts ? <ContactsDialog onClose={() => setShowingContacts(false)} /> : null}
    </div>
  );
}

interface OnBehalfBlockProps {
  kind: 'toConfirm' | 'unconfirmed';
  count: number;
  onOpen: () => void;
}

/** What was filled in on behalf of this party, or by it for others, and nobody confirmed. */
function OnBehalfBlock({ kind, count, onOpen }: OnBehalfBlockProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={`open-${kind}`} className={styles.openBlock}>
      <h2 id={`open-${kind}`}>{t(`exchangeScreen.${kind}.title`)}</h2>
      <p>
        {count === 0 ? t(`exchangeScreen.${kind}.none`) : t(`exchangeScreen.${kind}.count`, { count })}{' '}
        {count > 0 ? <LinkButton onPress={onOpen}>{t(`exchangeScreen.${kind}.open`)}</LinkButton> : null}
      </p>
    </section>
  );
}

/** What still asks for a person: changes not merged, and data with several values. */
function OpenBlock({ kind, count }: { kind: 'waiting' | 'conflicts'; count: number }) {
  const { t } = useTranslation();
  const open = useOpenPlan(kind);
  return (
    <section aria-labelledby={`open-${kind}`} className={styles.openBlock}>
      <h2 id={`open-${kind}`}>{t(`exchangeScreen.${kind}.title`)}</h2>
      <p>
        {count === 0 ? t(`exchangeScreen.${kind}.none`) : t(`exchangeScreen.${kind}.count`, { count })}{' '}
        {count > 0 ? <LinkButton onPress={open}>{t(`exchangeScreen.${kind}.open`)}</LinkButton> : null}
      </p>
    </section>
  );
}
