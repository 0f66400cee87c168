import type { Standpoint } from '../../../shared/domain/standpoint';
import type { AgreementSummary } from '../../../shared/ipc/schemas/agreements';
import { StatusItem } from '../../components/status-bar';
import { ScreenStatus } from '../frame/screen-status';
import { ScenarioStatus } from '../standpoint/scenario-status';
import { useWords } from './words';

interface AgreementsStatusProps {
  shown: readonly AgreementSummary[];
  counting: Standpoint['view'];
}

/** "10 afspraken, 4 tellen mee", what waits to be confirmed or decided; and in violet that drafts count, while they do. */
export function AgreementsStatus({ shown, counting: view }: AgreementsStatusProps) {
  const { say, number } = useWords();
  const counting = shown.filter(({ isCounting }) => isCounting).length;
  const toConfirm = shown.filter(({ confirmsMe }) => confirmsMe).length;
  const inConflict = shown.filter(({ isConflict }) => isConflict).length;
  return (
    <ScreenStatus>
      <StatusItem>{say('status.counts', { count: shown.length, counting: number(counting) })}</StatusItem>
      {toConfirm === 0 ? null : <StatusItem>{say('status.confirms', { count: toConfirm })}</StatusItem>}
      {inConflict === 0 ? null : <StatusItem>{say('status.conflicts', { count: inConflict })}</StatusItem>}
      <ScenarioStatus view={view} />
    </ScreenStatus>
  );
}
