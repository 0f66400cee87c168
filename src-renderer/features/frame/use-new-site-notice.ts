import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppState } from '../../../shared/ipc/schemas/app';
import { showToast } from '../../components/toasts';

/** Sites whose reason was told: a switch of language or screen does not tell it again. */
const told = new Set<string>();

const seconds = 30;

/** Says once why what one enters counts from now on as entered on another computer. */
export function useNewSiteNotice(dossier: AppState['dossier']): void {
  const { t, i18n } = useTranslation();
  const { siteId = '', newSiteReason: reason = null } = dossier ?? {};
  useEffect(() => {
    const key = `frame.newSite.${reason}`;
    if (reason === null || told.has(siteId) || !i18n.exists(key)) return;
    told.add(siteId);
    // Reasons come from the main process; the line above checks that there is a sentence.
    showToast({ title: t(key as 'frame.newSite.copied'), tone: 'attention' }, seconds);
  }, [siteId, reason, t, i18n]);
}
