import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { dropFiles } from '../../api/client';
import { Button } from '../../components/button';
import { FileDrop } from '../../components/file-drop';
import { Icon } from '../../components/icon';
import { IconButton } from '../../components/icon-button';
import { OctagonAlert, X } from '../../components/icons';
import { ProgressBar } from '../../components/progress-bar';
import { useFailureText } from '../failure-text';
import styles from './exchange.module.css';
import { JoinDialog } from './join-dialog';
import { LinkButton } from './link-button';
import { otherDossierOf, saysNothingChanged } from './other-dossier';
import { type ReadingFile, useReading } from './reading';

/** The place to drop files, the files that are being read now, and the sentences about those that were refused. */
export function ReadingList({ onChoose }: { onChoose: () => void }) {
  const { t } = useTranslation();
  const { files, ready, takeNext } = useReading();
  const [, navigate] = useLocation();
  return (
    <section aria-label={t('exchangeScreen.dropTitle')} className={styles.reading}>
      <FileDrop
        title={t('exchangeScreen.dropTitle')}
        hint={t('exchangeScreen.drop')}
        buttonLabel={t('exchangeScreen.choose')}
        onBrowse={onChoose}
        onDrop={dropFiles}
      />
      <ul>
        {files.map((file) => (
          <li key={file.token}>{file.failure ? <Refused file={file} /> : <Busy file={file} />}</li>
        ))}
      </ul>
      {ready.length > 0 ? (
        <p>
          {t('exchangeScreen.readyCount', { count: ready.length })}{' '}
          <LinkButton onPress={() => navigate(takeNext() ?? '/exchange')}>{t('exchangeScreen.next')}</LinkButton>
        </p>
      ) : null}
    </section>
  );
}

function Busy({ file }: { file: ReadingFile }) {
  const { t } = useTranslation();
  const { cancel } = useReading();
  const step = t(`exchangeScreen.steps.${file.step}`);
  const label = t('exchangeScreen.reading', { name: file.name, step });
  return (
    <div className={styles.busy}>
      <ProgressBar label={label} value={file.fraction} max={1} />
      <span>{label}</span>
      <Button small variant="quiet" onPress={() => cancel(file.token)}>
        {t('exchangeScreen.cancelRead')}
      </Button>
    </div>
  );
}

function Refused({ file }: { file: ReadingFile }) {
  const { t } = useTranslation();
  const { dismiss, join } = useReading();
  const failureText = useFailureText();
  const other = otherDossierOf(file.failure);
  const [isJoining, setJoining] = useState(false);
  const joinIt = () => {
    setJoining(false);
    join(file);
  };
  return (
    <div className={styles.refused} role="alert">
      <Icon of={OctagonAlert} tone="danger" />
      <div className={styles.refusedText}>
        <p>
          <b>{t('exchangeScreen.refusedTitle', { name: file.name })}</b>
          <br />
          {failureText(file.failure)} {saysNothingChanged(file.failure) ? '' : t('exchangeScreen.refusedSafe')}
        </p>
        {other ? (
          <Button small onPress={() => setJoining(true)}>
            {t('exchangeScreen.join.offer')}
          </Button>
        ) : null}
      </div>
      <IconButton
        icon={X}
        variant="quiet"
        small
        aria-label={t('components.close')}
        onPress={() => dismiss(file.token)}
      />
      {other && isJoining ? <JoinDialog other={other} onConfirm={joinIt} onClose={() => setJoining(false)} /> : null}
    </div>
  );
}
