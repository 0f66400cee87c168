import type { TurnProposalView } from '../../../../../shared/ipc/schemas/period-turn';
import { CarryPart } from './carry-part';
import { QuotasPart } from './quotas-part';
import { RulesPart } from './rules-part';
import { TaskPart } from './task-part';
import type { TurnWork } from './use-turn';

/** Step 2: of a half-year the carries and the task; of a round the quotas and the counting rules. They never meet. */
export function FiguresStep({ turn, view }: { turn: TurnWork; view: TurnProposalView }) {
  if (view.flow !== null) {
    return (
      <>
        <TaskPart turn={turn} view={view} flow={view.flow} />
        <CarryPart view={view} flow={view.flow} />
      </>
    );
  }
  return (
    <>
      <QuotasPart turn={turn} view={view} />
      <RulesPart turn={turn} view={view} />
    </>
  );
}
