import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';

type Busy = 'saving' | 'printing';

/** Keeps an agreement as a PDF, or hands it to the system's dialog for printing; one thing at a time. */
export function usePrintActions(id: string, fingerprint: string) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [busyWith, setBusyWith] = useState<Busy | null>(null);

  const act = (busy: Busy, work: () => Promise<string | null>) => {
    if (busyWith !== null) return;
    setBusyWith(busy);
    void work()
      .then(
        (title) => title !== null && showToast({ title }),
        (error: unknown) => showToast({ title: failureText(error), tone: 'danger' }),
      )
      .finally(() => setBusyWith(null));
  };

  return {
    busyWith,
    save: () =>
      act('saving', async () => {
        const name = await call('print.saveAgreement', { id, fingerprint });
        return name === null ? null : t('print.preview.saved', { name });
      }),
    print: () =>
      act('printing', async () =>
        (await call('print.printAgreement', { id, fingerprint })) ? t('print.preview.printed') : null,
      ),
  };
}
