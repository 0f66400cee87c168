import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../command-line';
import { expect, test } from '../fixtures';
import { ExchangePage } from '../page-models/exchange-page';
import { FirstRunPage } from '../page-models/first-run-page';

/** Start of the container that Excel puts around a workbook with a password, with the name of its only stream. */
function encryptedWorkbook(): Buffer {
  const bytes = Buffer.alloc(4096);
  Buffer.from('D0CF11E0A1B11AE1', 'hex').copy(bytes);
  Buffer.from('EncryptedPackage', 'utf16le').copy(bytes, 1024);
  return bytes;
}

test('a file that cannot be read says why in a sentence of its own, and changes nothing', async ({
  program,
  workFolder,
}) => {
  const file = (name: string) => join(workFolder, name);
  await writeFile(file('brief.xlsx'), 'Geachte heer, mevrouw,');
  await writeFile(file('wachtwoord.xlsx'), encryptedWorkbook());
  const other = file('ander.regietafel');
  const userData = file('user-data-other');
  await runCommand('new', other, '--limburg', '--as', 'PV31', '--user-data', userData);
  await runCommand('export', other, '--out', file('ander.xlsx'), '--user-data', userData);

  await new FirstRunPage(program).startExampleAsSupport();
  const exchange = new ExchangePage(program);
  const mine = file('mijn.xlsx');
  await exchange.makeWorkbook('Een gemeente', 'Venlo', mine);
  await writeFile(file('half.xlsx'), (await readFile(mine)).subarray(0, 20_000));

  const sentences = {
    'brief.xlsx': /Dit is geen Excelbestand/,
    'wachtwoord.xlsx': /Dit bestand heeft een wachtwoord/,
    'ander.xlsx': /Dit bestand hoort bij een ander dossier/,
    'half.xlsx': /beschadigd/,
  };
  for (const [name, sentence] of Object.entries(sentences)) {
    await exchange.readFiles(file(name));
    const refusal = exchange.refusal().filter({ hasText: name });
    await expect(refusal).toContainText(sentence);
    await expect(refusal).toContainText('Er is niets gewijzigd');
    await refusal.getByRole('button', { name: 'Sluiten' }).click();
  }
  await expect(program.window.getByRole('row', { name: /ontvangen/ })).toHaveCount(0);
});
