import { expect, test } from '../fixtures';
import { forgetComplaints } from './forget-complaints';

test('only files of the program are served, whatever the address tries', async ({ program }) => {
  const answers = await program.window.evaluate(
    async (addresses) => {
      const status = (address: string) =>
        fetch(address).then(
          (response) => response.status,
          () => 0,
        );
      return Promise.all(addresses.map(status));
    },
    [
      'app://regietafel/index.html',
      'app://regietafel/../main/main.js',
      'app://regietafel/..%2fmain%2fmain.js',
      'app://regietafel/..%5cmain%5cmain.js',
      'app://regietafel/%2e%2e/%2e%2e/package.json',
      'app://regietafel/../../../../../../etc/passwd',
      'app://elders/index.html',
    ],
  );
  expect(answers[0]).toBe(200);
  // 404: there is no such file; 0: the policy of the page does not even let it ask.
  for (const answer of answers.slice(1)) expect([0, 404]).toContain(answer);
  forgetComplaints(program);
});

test('not even main gets another file, another host, a source map or another method through it', async ({
  program,
}) => {
  const answers = await program.app.evaluate(async ({ net }) => {
    const status = async (address: string, method = 'GET') => (await net.fetch(address, { method })).status;
    const page = 'app://regietafel/index.html';
    return {
      page: await status(page),
      outside: await status('app://regietafel/..%2fmain%2fmain.js'),
      host: await status('app://elders/index.html'),
      map: await status('app://regietafel/..%2frenderer%2f..%2fmain%2fmain.js.map'),
      method: await status(page, 'POST'),
    };
  });
  expect(answers).toEqual({ page: 200, outside: 404, host: 404, map: 404, method: 404 });
});

test('every answer carries the whole policy of the page, and says that its type is not to be guessed', async ({
  program,
}) => {
  const headers = await program.window.evaluate(async () => {
    const answers = ['app://regietafel/index.html', 'app://regietafel/print.html', 'app://regietafel/niets.js'].map(
      async (address) => {
        const { headers } = await fetch(address);
        return [headers.get('Content-Security-Policy'), headers.get('X-Content-Type-Options')];
      },
    );
    return Promise.all(answers);
  });
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  expect(headers).toEqual([policy, policy, policy].map((text) => [text, 'nosniff']));
  forgetComplaints(program);
});

test('the page cannot put a worker of its own between itself and the program', async ({ program }) => {
  const outcome = await program.window.evaluate(async () => {
    const script = document.querySelector('script[src]')?.getAttribute('src') ?? '';
    return navigator.serviceWorker.register(new URL(script, location.href)).then(
      () => 'registered',
      // Not that the script is wrong: whatever script it is.
      (error: Error) => error.message,
    );
  });
  expect(outcome).toContain("The URL protocol of the current origin ('app://regietafel') is not supported");
  forgetComplaints(program);
});
