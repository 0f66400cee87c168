import { call } from '../../api/client';
import { showToast } from '../../components/toasts';
import { useReading } from '../exchange/reading';
import { useFailureText } from '../failure-text';
import { useCommandHandler } from './commands';

/** "Excelbestand inlezen" from any screen. */
export function ImportCommand() {
  const { read } = useReading();
  const failureText = useFailureText();
  useCommandHandler('exchange.import', () => {
    call('files.choose', 'workbooks').then(read, (error) => showToast({ title: failureText(error), tone: 'danger' }));
  });
  return null;
}
