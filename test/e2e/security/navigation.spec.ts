import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Installation, test } from '../fixtures';
import { forgetComplaints } from './forget-complaints';

/** Listens behind the locks of the program, and writes down whether they said no. */
async function listen({ app }: Installation): Promise<void> {
  await app.evaluate(({ BrowserWindow, session, shell }) => {
    const heard: Record<string, unknown> = {};
    Reflect.set(globalThis, 'heard', heard);
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('will-frame-navigate', (event) => {
      heard['will-frame-navigate'] = event.defaultPrevented;
    });
    session.defaultSession.on('will-download', (event) => {
      heard['will-download'] = event.defaultPrevented;
    });
    shell.openExternal = async (address) => {
      heard['open-external'] = address;
    };
  });
}

const heardBy = ({ app }: Installation) =>
  app.evaluate(() => Reflect.get(globalThis, 'heard') as Record<string, unknown>);

test('a link to elsewhere is stopped, and handed to no browser or mail program', async ({ program }) => {
  await listen(program);
  const address = program.window.url();
  for (const href of [
    'https://example.org/',
    'http://127.0.0.1:1/',
    'mailto:iemand@example.org',
    'app://elders/a.html',
  ]) {
    await program.app.evaluate(() => {
      delete Reflect.get(globalThis, 'heard')['will-frame-navigate'];
    });
    await program.window.evaluate((target) => {
      const link = Object.assign(document.createElement('a'), { href: target, textContent: 'weg' });
      document.body.append(link);
      link.click();
    }, href);
    await expect.poll(() => heardBy(program), href).toEqual({ 'will-frame-navigate': true });
  }
  expect(program.window.url()).toBe(address);
  forgetComplaints(program);
});

test('nothing is downloaded', async ({ program }) => {
  await listen(program);
  await program.window.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'data:text/plain,hallo', download: 'hallo.txt' });
    document.body.append(link);
    link.click();
  });
  await expect.poll(() => heardBy(program)).toEqual({ 'will-download': true });
  forgetComplaints(program);
});

test('no page of this program follows a redirect, or gets a page inside it', async ({ program }) => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, answer) => {
    asked.push(url);
    if (url === '/from') answer.writeHead(302, { Location: '/to' }).end();
    else answer.setHeader('Content-Type', 'text/html').end('<webview src="/guest"></webview>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Bound to a port, not to a pipe.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const guests = await program.app.evaluate(async ({ BrowserWindow, webContents }, place) => {
      const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, webviewTag: true } });
      await window.loadURL(`${place}/from`).catch(() => undefined);
      await window.loadURL(`${place}/page`);
      const found = await window.webContents.executeJavaScript("typeof document.querySelector('webview').reload");
      const all = webContents.getAllWebContents().filter((contents) => contents.getType() === 'webview').length;
      window.destroy();
      return { found, all };
    }, origin);
    // The element was switched on, so it is the lock that kept the guest out.
    expect(guests).toEqual({ found: 'function', all: 0 });
    expect(asked.filter((url) => ['/to', '/guest'].includes(url))).toEqual([]);
    expect(asked).toContain('/from');
  } finally {
    server.close();
  }
});
