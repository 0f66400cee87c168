import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { call } from './api/client';
import { createQueryClient, followMainProcess } from './api/query-client';
import { startRemembered } from './api/remembered';
import { appStateKey } from './api/use-app-state';
import { App } from './app';
import { startPath } from './features/frame/navigation';
import { readOverviewAhead } from './features/overview/overview-data';
import { startI18n } from './i18n';
import './styles/base.css';

/** The first question goes out before anything is drawn, so that the first picture is the right one. */
async function start(): Promise<void> {
  const client = createQueryClient();
  const { state, views } = await call('app.start');
  startRemembered(views);
  client.setQueryData(appStateKey, state);
  startI18n(state.preferences.language);
  followMainProcess(client);
  if (state.dossier !== null) await prepareOverview(client, state.preferences.language, state.dossier.dossierId);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  );
}

/** The first screen of an open dossier: its address and its data, so that it is drawn at once and only once. */
async function prepareOverview(client: QueryClient, language: string, dossierId: string): Promise<void> {
  if (window.location.hash === '') window.history.replaceState(null, '', `#${startPath}`);
  await readOverviewAhead(client, language, dossierId);
}

void start();
