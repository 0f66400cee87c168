import { expect, test } from 'vitest';
import { commandIn, filesIn } from '../../../src-main/windows/command-line';

test('what comes after --cli is a command; without it the window is meant', () => {
  const argv = ['/opt/regietafel', '/app', '--no-sandbox', '--cli', 'print', 'a.regietafel', '--out', 'a.pdf'];
  expect(commandIn(argv)).toEqual(['print', 'a.regietafel', '--out', 'a.pdf']);
  expect(commandIn(['/opt/regietafel', '/app', 'a.regietafel'])).toBeNull();
});

test('a file that one starts with is opened, a switch and the program itself are not', () => {
  expect(
    filesIn(['/opt/regietafel', '/app', '--no-sandbox', '/x/a.regietafel', '/x/b.XLSX', '/x/c.txt'], '/app'),
  ).toEqual(['/x/a.regietafel', '/x/b.XLSX']);
});
