import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';

/** The clipboard of the page, because it is the same in every version of Electron. */
async function copyPng(base64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
}

/** Puts what stands in an element on the clipboard as a picture, exactly as it is seen. */
export function useCopyPicture(): (drawing: HTMLElement) => void {
  const { t } = useTranslation();
  const failureText = useFailureText();
  return useCallback(
    (drawing: HTMLElement) => {
      const { x, y, width, height } = drawing.getBoundingClientRect();
      const place = { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
      // A tooltip of the button that was pressed would be in the picture: after the next drawing it is gone.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          void call('window.picture', place)
            .then(copyPng)
            .then(
              () => showToast({ title: t('frame.pictureCopied') }),
              (error) => showToast({ title: failureText(error), tone: 'danger' }),
            );
        }),
      );
    },
    [t, failureText],
  );
}
