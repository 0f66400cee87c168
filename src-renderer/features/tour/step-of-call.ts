import type { TourStep } from '../../../shared/tour/tour-progress';
import type { AnsweredCall } from '../../api/answered-call';

/** The step that somebody took by asking for this and getting it. */
export function stepOfCall({ channel, input, value }: AnsweredCall): TourStep | null {
  switch (channel) {
    case 'overview.explain':
      return 'explain';
    case 'exchange.read':
      return 'read';
    case 'overview.view':
      return isScenario(input) ? 'scenario' : null;
    // Null and false: the person closed the dialog of the system.
    case 'print.saveAgreement':
      return value === null ? null : 'print';
    case 'print.printAgreement':
      return value === true ? 'print' : null;
    default:
      return null;
  }
}

const isScenario = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'view' in input && input.view === 'scenario';
