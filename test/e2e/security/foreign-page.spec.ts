import { join } from 'node:path';
import { expect, test } from '../fixtures';
import { forgetComplaints } from './forget-complaints';

/** Even if a page of somebody else got hold of our preload, the main process would not listen to it. */
test('a page of somebody else is not listened to', async ({ program }) => {
  const preload = join(__dirname, '..', '..', '..', 'out', 'main', 'preload.js');
  const reply = await program.app.evaluate(async ({ BrowserWindow }, preloadPath) => {
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload: preloadPath, sandbox: true } });
    await stranger.loadURL('data:text/html,<h1>vreemd</h1>');
    const answer = await stranger.webContents.executeJavaScript("window.api.calls['app.state']()");
    stranger.destroy();
    return answer;
  }, preload);
  expect(reply).toEqual({ ok: false, error: { code: 'not-allowed' } });
});

test('a page cannot embed another one', async ({ program }) => {
  const isEmbedded = await program.window.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        document.addEventListener('securitypolicyviolation', () => resolve(false), { once: true });
        const frame = Object.assign(document.createElement('iframe'), { src: 'app://regietafel/index.html' });
        frame.onload = () => resolve(frame.contentDocument?.getElementById('root') != null);
        document.body.append(frame);
      }),
  );
  expect(isEmbedded).toBe(false);
  forgetComplaints(program);
});

test('a call that does not fit the contract is answered with a failure, not carried out', async ({ program }) => {
  const replies = await program.window.evaluate(async () => {
    const { calls } = Reflect.get(window, 'api');
    return [
      await calls['window.control']('explode'),
      await calls['dossiers.create']({ start: { kind: 'limburg' }, party: '../../etc', function: '' }),
      await calls['exchange.read']({ fileToken: '/etc/passwd' }),
    ];
  });
  expect(replies).toMatchObject([
    { ok: false, error: { code: 'invalid-input' } },
    { ok: false, error: { code: 'invalid-input' } },
    { ok: false, error: { code: expect.stringMatching(/no-dossier|file-unknown/) } },
  ]);
});
