import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { AppState } from '../shared/ipc/schemas/app';
import { dossierKey } from './api/query-client';
import { useAppState } from './api/use-app-state';
import { LocaleProvider } from './components/locale-provider';
import { Toasts } from './components/toasts';
import { ReadingProvider } from './features/exchange/reading';
import { FirstRun } from './features/first-run/first-run';
import { CommandsProvider } from './features/frame/commands';
import { FileDropArea } from './features/frame/file-drop-area';
import { ImportCommand } from './features/frame/import-command';
import { startPath } from './features/frame/navigation';
import { ScreenBoundary } from './features/frame/screen-boundary';
import { useAppearance } from './features/frame/use-appearance';
import { useLeaveWindow } from './features/frame/use-leave-window';
import { WindowFrame } from './features/frame/window-frame';
import { OverviewScreen } from './features/overview/overview-screen';

// What no start shows comes after the first picture: less to read before it.
const loadExchange = () => import('./features/exchange/exchange-screen');
const loadCompare = () => import('./features/overview/compare/compare-screen');
const loadQuotas = () => import('./features/quotas/quotas-screen');
const loadFacilities = () => import('./features/facilities/facilities-screen');
const loadAgreements = () => import('./features/agreements/agreements-screen');
const loadAgreementPreview = () => import('./features/agreements-print/agreement-preview');
const loadSettings = () => import('./features/settings/settings-screen');
const loadRegion = () => import('./features/settings/region/region-screen');
const ExchangeScreen = lazy(async () => ({ default: (await loadExchange()).ExchangeScreen }));
const CompareScreen = lazy(async () => ({ default: (await loadCompare()).CompareScreen }));
const QuotasScreen = lazy(async () => ({ default: (await loadQuotas()).QuotasScreen }));
const FacilitiesScreen = lazy(async () => ({ default: (await loadFacilities()).FacilitiesScreen }));
const AgreementsScreen = lazy(async () => ({ default: (await loadAgreements()).AgreementsScreen }));
const AgreementPreview = lazy(async () => ({ default: (await loadAgreementPreview()).AgreementPreview }));
const SettingsScreen = lazy(async () => ({ default: (await loadSettings()).SettingsScreen }));
const RegionScreen = lazy(async () => ({ default: (await loadRegion()).RegionScreen }));
const StartProblem = lazy(async () => ({
  default: (await import('./features/start-problem/start-problem')).StartProblem,
}));

export function App() {
  const state = useAppState();
  useAppearance(state?.preferences);
  useLayoutEffect(operable, []);
  useEffect(readOtherScreens, []);
  if (!state) return null;
  return (
    <LocaleProvider language={state.preferences.language}>
      <Router hook={useHashLocation}>
        <CommandsProvider state={state}>
          <FileDropArea>
            <Suspense>
              <Page state={state} />
            </Suspense>
          </FileDropArea>
        </CommandsProvider>
        <Toasts />
      </Router>
    </LocaleProvider>
  );
}

/** The first drawing took the place of the picture: from here on everything can be operated. */
function operable(): void {
  const root = document.getElementById('root');
  root?.removeAttribute('inert');
  root?.removeAttribute('aria-busy');
}

/** The other screens are read while nobody asks for anything, so that going there is at once. */
function readOtherScreens(): () => void {
  const waiting = requestIdleCallback(
    () =>
      void Promise.all([
        loadQuotas(),
        loadFacilities(),
        loadAgreements(),
        loadExchange(),
        loadSettings(),
        loadRegion(),
        loadCompare(),
      ]),
  );
  return () => cancelIdleCallback(waiting);
}

/** What stands in the window: the problem with the dossier, the first start, or the screens of the open dossier. */
function Page({ state }: { state: AppState }) {
  const [location] = useLocation();
  const turn = useLeaveWindow(state);
  if (state.problem) {
    return (
      <WindowFrame state={state} isBare>
        <StartProblem problem={state.problem} />
      </WindowFrame>
    );
  }
  if (!state.dossier || location === '/start') {
    return (
      <WindowFrame state={state} isBare>
        <FirstRun state={state} />
      </WindowFrame>
    );
  }
  return (
    // Another dossier is another world: nothing a screen remembers of the one before may stay.
    <ReadingProvider key={`${dossierKey(state)} ${turn}`}>
      <ImportCommand />
      <WindowFrame state={state}>
        <ScreenBoundary key={location}>
          <Screens state={state} />
        </ScreenBoundary>
      </WindowFrame>
    </ReadingProvider>
  );
}

/** The routes of the program. A screen is one line here and one in `navigation.ts`. */
function Screens({ state }: { state: AppState }) {
  const [, navigate] = useLocation();
  return (
    <Switch>
      <Route path="/overview" component={OverviewScreen} />
      <Route path="/overview/compare" component={CompareScreen} />
      <Route path="/quotas" component={QuotasScreen} />
      <Route path="/facilities/:id?" component={FacilitiesScreen} />
      <Route path="/agreements/:id/print">
        {({ id }) => <AgreementPreview agreementId={id} onClose={() => navigate(`/agreements/${id}`)} />}
      </Route>
      <Route path="/agreements/:id?" component={AgreementsScreen} />
      <Route path="/exchange/*?" component={ExchangeScreen} />
      <Route path="/settings/region/:part?" component={RegionScreen} />
      <Route path="/settings">
        <SettingsScreen state={state} />
      </Route>
      <Route>
        <Redirect to={startPath} replace />
      </Route>
    </Switch>
  );
}
