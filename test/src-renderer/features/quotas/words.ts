import i18next from 'i18next';
import { quotas as en } from '../../../../shared/text/en/quotas';
import { quotas as nl } from '../../../../shared/text/nl/quotas';
import type { FaceWords } from '../../../../src-renderer/features/quotas/cell-face';

/** The sentences of the screen, without a window. */
export function wordsIn(language: 'nl' | 'en'): FaceWords {
  const i18n = i18next.createInstance();
  i18n.init({
    lng: language,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { nl: { translation: { quotas: nl } }, en: { translation: { quotas: en } } },
  });
  return { say: (key, values) => i18n.t(`quotas.${key}`, { ...values }), language };
}
