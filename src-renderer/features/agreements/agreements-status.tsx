import type { AgreementSummary } from '../../../shared/ipc/schemas/agreements';
import { StatusItem } from '../../components/status-bar';
import { ScreenStatus } from '../frame/screen-status';
import { useWords } from './words';

/** "10 afspraken, 4 tellen mee". */
export function AgreementsStatus({ shown }: { shown: readonly AgreementSummary[] }) {
  const { say, number } = useWords();
  const counting = shown.filter(({ isCounting }) => isCounting).length;
  return (
    <ScreenStatus>
      <StatusItem>{say('status.counts', { count: shown.length, counting: number(counting) })}</StatusItem>
    </ScreenStatus>
  );
}
