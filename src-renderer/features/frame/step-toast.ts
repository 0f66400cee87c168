import { showToast, type ToastMessage } from '../../components/toasts';

let close: () => void = () => undefined;

/**
 * Tells of a step, of whatever screen. There is one such message, the last: its "Terugdraaien" takes back the last step, so
 * that beside a newer one it would take back another than it tells of.
 */
export function showStep(message: ToastMessage): void {
  close();
  close = showToast(message);
}

/** A step was made that shows for itself: what an earlier message offers is not the last step any more. */
export function closeStep(): void {
  close();
}
