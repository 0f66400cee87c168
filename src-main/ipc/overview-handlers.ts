import type { Handlers } from '../../shared/ipc/contract';
import { compareMoments } from '../services/compare/compare-moments';
import { explainDifference } from '../services/compare/explain-difference';
import { explainFigure } from '../services/overview/explain-figure';
import { overviewView } from '../services/overview/overview-view';
import { regionMap } from '../services/overview/region-map';
import type { AppContext } from './app-context';

type OverviewCalls = Extract<keyof Handlers, `overview.${string}`>;

export function overviewHandlers({ session }: AppContext): Pick<Handlers, OverviewCalls> {
  return {
    'overview.view': (chosen) => overviewView(session(), chosen),
    'overview.explain': ({ standpoint, area, group }) => explainFigure(session(), standpoint, area, group),
    'overview.compare': (query) => compareMoments(session(), query),
    'overview.explainDifference': (query) => explainDifference(session(), query),
    'overview.map': () => regionMap(session()),
  };
}
