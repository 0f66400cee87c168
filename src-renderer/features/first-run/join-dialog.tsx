import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { ComboBox } from '../../components/combo-box';
import { DefinitionList } from '../../components/definition-list';
import { Dialog } from '../../components/dialog';
import { Notice } from '../../components/notice';
import { dayText } from '../frame/moment';
import type { Who } from './first-run';
import styles from './first-run.module.css';
import type { Joining, Starting } from './use-starting';

interface JoinDialogProps {
  joining: Joining;
  starting: Starting;
  chosen: Who;
}

/** Who made the workbook and for whom, before a dossier is started from it. */
export function JoinDialog({ joining: { file, origin }, starting, chosen }: JoinDialogProps) {
  const { t, i18n } = useTranslation();
  const [party, setParty] = useState<string | null>(origin.addressee ?? chosen.municipality);
  const addressee = origin.parties.find(({ code }) => code === origin.addressee);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => isOpen || starting.stopJoining()}
      title={t('app.join.title')}
      actions={
        <>
          <Button onPress={starting.stopJoining}>{t('app.join.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={party === null || starting.isBusy}
            onPress={() => party !== null && starting.join(party)}
          >
            {t('app.join.start')}
          </Button>
        </>
      }
    >
      <div className={styles.join}>
        <DefinitionList
          termWidth={120}
          items={[
            { term: t('app.join.dossier'), detail: origin.dossierTitle },
            { term: t('app.join.file'), detail: file.name },
            { term: t('app.join.from'), detail: origin.senderName },
            { term: t('app.join.for'), detail: addressee?.name ?? t('app.join.forNobody') },
            { term: t('app.join.date'), detail: dayText(origin.exportedAt, i18n.language) },
          ]}
        />
        {origin.isExample ? <Notice>{t('app.join.example')}</Notice> : null}
        <ComboBox
          label={t('app.join.party')}
          description={t('app.join.partyHint')}
          choices={origin.parties.map(({ code, name }) => ({ id: code, label: name }))}
          value={party}
          onChange={setParty}
        />
        {addressee && party !== null && party !== addressee.code ? (
          <Notice>{t('app.join.otherThanAddressee', { name: addressee.name })}</Notice>
        ) : null}
        {starting.problem ? <Notice tone="danger">{starting.problem}</Notice> : null}
      </div>
    </Dialog>
  );
}
