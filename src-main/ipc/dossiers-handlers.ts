import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Handlers, ParsedInput } from '../../shared/ipc/contract';
import { freeDossierPath } from '../services/dossiers/adopt-dossier';
import { createDossier, type DossierStart } from '../services/dossiers/create-dossier';
import { dossierParties } from '../services/dossiers/dossier-parties';
import { ensureFolderOf } from '../services/dossiers/make-dossier';
import { renameDossier } from '../services/dossiers/rename-dossier';
import { saveCopy } from '../services/dossiers/save-copy';
import { setIdentity } from '../services/dossiers/set-identity';
import { startOptions } from '../services/dossiers/start-options';
import type { AppContext } from './app-context';
import { askFiles, askSavePath, dialogWords } from './dialogs';
import { readInWindow } from './read-in-window';

/** Brings the libraries that read Excel: loaded when somebody starts from a workbook, not at every start. */
const startingFromWorkbook = () => import('../services/exchange/start-from-workbook');

type DossierCalls = Extract<keyof Handlers, `dossiers.${string}`>;
type Start = ParsedInput<'dossiers.create'>['start'];

export function dossiersHandlers(app: AppContext): Pick<Handlers, DossierCalls> {
  const { session, dossiers, files } = app;
  const dossierFilter = () => [{ name: dialogWords(app.locale()).dossierFiles, extensions: ['regietafel'] }];
  const newPath = (stem: string) => {
    const path = freeDossierPath(app.folders.dossiers, stem);
    ensureFolderOf(path);
    return path;
  };
  return {
    'dossiers.startOptions': () => startOptions(),
    'dossiers.parties': () => dossierParties(session()),
    'dossiers.create': async ({ start, party, function: role }) => {
      const path = newPath(stemOf[start.kind]);
      createDossier(path, { start: await startFor(app, start), party, function: role });
      dossiers.open(path);
    },
    'dossiers.chooseAndOpen': async () => {
      const words = dialogWords(app.locale());
      const question = { window: app.window(), title: words.openDossier, button: words.open };
      const [path] = await askFiles(question, dossierFilter());
      return path !== undefined && dossiers.openFrom(path);
    },
    'dossiers.openRecent': ({ dossierId, withoutBackup }) => dossiers.openRecent(dossierId, withoutBackup),
    'dossiers.copyIn': () => dossiers.copyIn(),
    'dossiers.inspectWorkbook': async ({ fileToken }) => {
      const { inspectWorkbook } = await startingFromWorkbook();
      return inspectWorkbook(files.path(fileToken), files.name(fileToken), readInWindow);
    },
    'dossiers.startFromWorkbook': async ({ fileToken, party, function: role }) => {
      const workbook = { workbook: files.path(fileToken), fileName: files.name(fileToken) };
      const path = newPath('dossier');
      const { startFromWorkbook } = await startingFromWorkbook();
      await startFromWorkbook(path, { ...workbook, party, function: role, readFile: readInWindow });
      dossiers.open(path);
    },
    'dossiers.saveCopy': async () => {
      const words = dialogWords(app.locale());
      const suggestion = `${basename(session().path, '.regietafel')}.regietafel`;
      const question = { window: app.window(), title: words.saveCopy, button: words.save };
      const path = await askSavePath(question, suggestion, dossierFilter());
      if (path !== null) saveCopy(session(), path);
      return path === null ? null : basename(path);
    },
    'dossiers.close': () => dossiers.close(),
    'dossiers.setIdentity': (identity) => setIdentity(session(), identity),
    'dossiers.rename': ({ title }) => renameDossier(session(), title),
  };
}

const stemOf: Record<Start['kind'], string> = { limburg: 'limburg', example: 'voorbeeld', municipalities: 'regio' };

async function startFor(app: AppContext, start: Start): Promise<DossierStart> {
  if (start.kind !== 'municipalities') return { kind: start.kind };
  const list = await readFile(app.files.path(start.fileToken));
  return { kind: start.kind, list, region: { name: start.regionName } };
}
