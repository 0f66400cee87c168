import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { printTitle } from '../../../shared/print/head-and-foot';
import type { PrintedAgreement } from '../../../shared/print/printed-agreement';
import { Button } from '../../components/button';
import { ContextBar } from '../../components/context-bar';
import { Icon } from '../../components/icon';
import { Clock, FileText, Printer } from '../../components/icons';
import { AgreementSheets } from '../../print/agreement-sheets';
import { useFailureText } from '../failure-text';
import { useCommandHandler } from '../frame/commands';
import { ScreenStatus } from '../frame/screen-status';
import styles from './agreement-preview.module.css';
import { useIsLate } from './use-is-late';
import { usePrintActions } from './use-print-actions';
import { usePrintedAgreement } from './use-printed-agreement';
import { VersionChoice } from './version-choice';

interface AgreementPreviewProps {
  agreementId: string;
  onClose: () => void;
}

/** The sheets of an agreement as they will be on paper, at 100 %: look at them, print them, or keep them as a PDF. */
export function AgreementPreview({ agreementId, onClose }: AgreementPreviewProps) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [fingerprint, setFingerprint] = useState<string>();
  const { data, error } = usePrintedAgreement(agreementId, fingerprint);
  if (data !== undefined) {
    return <Preview agreementId={agreementId} agreement={data} onVersion={setFingerprint} onClose={onClose} />;
  }
  if (error === null) return null;
  return (
    <>
      <ContextBar title={t('print.preview.title')}>
        <Button onPress={onClose}>{t('print.preview.close')}</Button>
      </ContextBar>
      <div className={styles.failed} role="alert">
        <p>{t('print.preview.failed')}</p>
        <p>{failureText(error)}</p>
      </div>
    </>
  );
}

interface PreviewProps extends AgreementPreviewProps {
  agreement: PrintedAgreement;
  onVersion: (fingerprint: string) => void;
}

function Preview({ agreementId, agreement, onVersion, onClose }: PreviewProps) {
  const { t } = useTranslation();
  const [pages, setPages] = useState(0);
  const { save, print, busyWith } = usePrintActions(agreementId, agreement.fingerprint);
  const isLate = useIsLate(busyWith !== null);
  useCommandHandler('print.agreement', print);
  const title = printTitle(agreement);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the preview from wherever the focus is in it.
    <div
      className={styles.screen}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <ContextBar
        title={t('print.preview.title')}
        beside={
          <span className={styles.busy} role="status">
            {isLate && busyWith !== null ? (
              <>
                <Icon of={Clock} />
                {t(`print.preview.${busyWith}`)}
              </>
            ) : null}
          </span>
        }
      >
        <VersionChoice agreementId={agreementId} value={agreement.fingerprint} onChange={onVersion} />
        <Button onPress={onClose}>{t('print.preview.close')}</Button>
        <Button icon={FileText} onPress={save} isDisabled={busyWith !== null}>
          {t('print.preview.save')}
        </Button>
        <Button icon={Printer} variant="primary" onPress={print} isDisabled={busyWith !== null} autoFocus>
          {t('print.preview.print')}
        </Button>
      </ContextBar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard. */}
      <section className={styles.pages} tabIndex={0} aria-label={t('print.preview.label', { title })}>
        <AgreementSheets agreement={agreement} isPreview onDrawn={setPages} />
      </section>
      <ScreenStatus>
        <span>{t('print.preview.pages', { count: pages })}</span>
      </ScreenStatus>
    </div>
  );
}
