import { expect, test } from '../fixtures';
import { forgetComplaints } from './forget-complaints';

test('the page has no Node, no Electron and nothing to call by name', async ({ program }) => {
  const found = await program.window.evaluate(() => ({
    globals: ['require', 'process', 'Buffer', 'module', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
    // Read by name, because the types of the window do not know these.
    api: Object.keys(Reflect.get(window, 'api')).sort(),
  }));
  expect(found).toEqual({ globals: [], api: ['calls', 'dropFiles', 'on'] });
});

test('what the preload gives cannot be replaced by the page', async ({ program }) => {
  const isReplaced = await program.window.evaluate(() => {
    const before = Reflect.get(window, 'api');
    Reflect.set(before, 'calls', {});
    Reflect.set(window, 'api', {});
    return Reflect.get(window, 'api') !== before || Object.keys(before.calls).length === 0;
  });
  expect(isReplaced).toBe(false);
});

test('a script in the page itself, and eval, do not run', async ({ program }) => {
  const outcome = await program.window.evaluate(async () => {
    const violationOf = (blocked: string) =>
      new Promise<string>((resolve) =>
        document.addEventListener('securitypolicyviolation', (event) => {
          if (event.blockedURI === blocked) resolve(event.violatedDirective);
        }),
      );
    const violations = Promise.all([violationOf('inline'), violationOf('eval')]);
    const script = document.createElement('script');
    script.textContent = 'window.hasRun = true';
    document.body.append(script);
    // A timer is called by the browser itself, so no tool that drives the page is between it and the policy.
    setTimeout('window.hasRun = true');
    return { directives: await violations, hasRun: 'hasRun' in window };
  });
  expect(outcome).toEqual({ directives: ['script-src-elem', 'script-src'], hasRun: false });
  forgetComplaints(program);
});

test('nothing is fetched from outside, by any way', async ({ program }) => {
  const outcome = await program.window.evaluate(async () => {
    const refused = (work: Promise<unknown>) =>
      work.then(
        () => 'allowed',
        () => 'refused',
      );
    const loaded = (element: HTMLElement & { src: string }, src: string) =>
      new Promise<string>((resolve) => {
        element.onload = () => resolve('allowed');
        element.onerror = () => resolve('refused');
        element.src = src;
        document.body.append(element);
      });
    return {
      fetch: await refused(fetch('https://example.org/')),
      file: await refused(fetch('file:///etc/passwd')),
      image: await loaded(new Image(), 'https://example.org/a.png'),
      script: await loaded(document.createElement('script'), 'https://example.org/a.js'),
      worker: await refused(
        new Promise((resolve, reject) => {
          const worker = new Worker('data:text/javascript,postMessage(1)');
          worker.onmessage = resolve;
          worker.onerror = reject;
        }),
      ),
    };
  });
  expect(outcome).toEqual({
    fetch: 'refused',
    file: 'refused',
    image: 'refused',
    script: 'refused',
    worker: 'refused',
  });
  forgetComplaints(program);
});

test('no window is opened and no page is left', async ({ program }) => {
  const { app, window } = program;
  const address = window.url();
  const opened = await window.evaluate(() => [
    globalThis.open('https://example.org/') !== null,
    globalThis.open('app://regietafel/index.html') !== null,
  ]);
  expect(opened).toEqual([false, false]);
  await window.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: 'https://example.org/', textContent: 'weg' });
    document.body.append(link);
    link.click();
    location.href = 'file:///etc/passwd';
    location.assign('app://elders/index.html');
  });
  // An answer of the main process comes after everything it had to decide on before.
  await window.evaluate(() => Reflect.get(window, 'api').calls['app.state']());
  expect(window.url()).toBe(address);
  expect(app.windows()).toHaveLength(1);
  forgetComplaints(program);
});

test('camera, place, notifications and reading the clipboard are refused', async ({ program }) => {
  const outcome = await program.window.evaluate(async () => {
    const refused = (work: Promise<unknown>) =>
      work.then(
        (value) => String(value),
        () => 'refused',
      );
    return {
      camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('allowed'),
          () => resolve('refused'),
        ),
      ),
      notifications: await Notification.requestPermission(),
      clipboard: await refused(navigator.clipboard.readText()),
      // Asked without a person being asked: the check, beside the request above.
      known: await Promise.all(
        ['camera', 'microphone', 'geolocation', 'notifications', 'clipboard-read', 'midi'].map(async (name) => {
          // Names that Chromium knows and the types do not.
          const { state } = await navigator.permissions.query({ name: name as PermissionName });
          return state;
        }),
      ),
    };
  });
  expect(outcome).toEqual({
    camera: 'refused',
    place: 'refused',
    notifications: 'denied',
    clipboard: 'refused',
    known: Array(6).fill('denied'),
  });
});
