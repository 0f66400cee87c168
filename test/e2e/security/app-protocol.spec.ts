import { expect, test } from '../fixtures';

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
  program.errors.length = 0;
});

test('every answer carries the policy of the page', async ({ program }) => {
  const policy = await program.window.evaluate(async () =>
    (await fetch('app://regietafel/index.html')).headers.get('Content-Security-Policy'),
  );
  expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
});
