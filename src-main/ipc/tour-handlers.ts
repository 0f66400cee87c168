import type { Handlers } from '../../shared/ipc/contract';
import { tourFacts } from '../services/practice/tour-facts';
import type { AppContext } from './app-context';

export function tourHandlers({ session, settings }: AppContext): Pick<Handlers, 'tour.view' | 'tour.keep'> {
  return {
    'tour.view': () => ({ progress: settings.current().tour, facts: tourFacts(session()) }),
    'tour.keep': (tour) => settings.change({ tour }),
  };
}
