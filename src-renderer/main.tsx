import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { call } from './api/client';
import { createQueryClient, followMainProcess } from './api/query-client';
import { appStateKey } from './api/use-app-state';
import { App } from './app';
import { startI18n } from './i18n';
import './styles/base.css';

/** The first question goes out before anything is drawn, so that the first picture is the right one. */
async function start(): Promise<void> {
  const client = createQueryClient();
  const state = await call('app.state');
  client.setQueryData(appStateKey, state);
  startI18n(state.preferences.language);
  followMainProcess(client);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  createRoot(root).render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  );
}

void start();
