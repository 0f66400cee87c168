import type { Standpoint } from '../../../shared/domain/standpoint';
import { StatusItem } from '../../components/status-bar';
import { useSay } from './say';

/** In the status bar, in violet, while drafts count: nobody may take a scenario for what is official. */
export function ScenarioStatus({ view }: { view: Standpoint['view'] }) {
  const say = useSay();
  return view === 'scenario' ? <StatusItem tone="scenario">{say('scenario.status')}</StatusItem> : null;
}
