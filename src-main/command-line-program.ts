import { app, nativeTheme, protocol, session } from 'electron';
import { runCli } from './cli/run-cli';
import { standardStreams } from './cli/standard-streams';
import { readInWindow } from './ipc/read-in-window';
import { makePdf } from './print/make-pdf';
import { serveApp } from './windows/app-protocol';
import { lockPermissions } from './windows/lock-down';
import { printPage } from './windows/print-page';

interface Surroundings {
  /** Where the built pages are. */
  readonly pages: string;
  readonly developmentServer: string | null;
}

/**
 * The command line inside Electron: for commands that draw a page, and for all of them in the package. It has no window and no lock on the program: somebody
 * may have that open beside it.
 */
export async function runCommandLine(
  args: readonly string[],
  { pages, developmentServer }: Surroundings,
): Promise<void> {
  // The page is gone before its PDF is written; Electron would end with its last window.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  nativeTheme.themeSource = 'light';
  lockPermissions(session.defaultSession);
  serveApp(protocol, {
    folder: pages,
    page: (html) => html,
    scriptsAfter: Promise.resolve(),
    onScript: () => undefined,
  });
  const page = printPage(developmentServer);
  const code = await runCli(args, standardStreams, app.getVersion(), {
    makePdf: (document) => makePdf(page, document),
    // A packaged program cannot be run as plain Node, so its reader is no child of that kind.
    readFile: readInWindow,
  });
  app.exit(code);
}
