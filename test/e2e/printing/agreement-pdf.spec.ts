import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../command-line';
import { expect, type Installation, test } from '../fixtures';
import { FirstRunPage } from '../page-models/first-run-page';
import { makeAgreement, transferOf } from './agreement-steps';
import { mostColour, type PrintedPdf, readPdf } from './printed-pdf';

const municipalities = [
  'GM0889',
  'GM0893',
  'GM0907',
  'GM0944',
  'GM1507',
  'GM1894',
  'GM0957',
  'GM0988',
  'GM0946',
  'GM1640',
];
const sentence = 'De partijen leggen vast wat zij van elkaar verwachten bij het openen en sluiten van een locatie. ';

async function dossierOf({ app }: Installation): Promise<string> {
  const folder = await app.evaluate((electron) => electron.app.getPath('userData'));
  const settings: unknown = JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8'));
  return String((settings as { lastOpened: unknown }).lastOpened); // written by the program
}

/** Makes an agreement in the window, closes it, and prints it on the command line. */
async function printed(
  program: Installation,
  workFolder: string,
  make: () => Promise<{ readonly number: string }>,
  ...options: string[]
): Promise<PrintedPdf & { readonly path: string }> {
  await new FirstRunPage(program).startExampleAsSupport();
  const { number } = await make();
  const dossier = await dossierOf(program);
  await program.close();
  const folder = `${workFolder}/`;
  const data = ['--user-data', program.userDataFolder];
  const path = (await runCommand('print', dossier, 'agreement', number, '--out', folder, ...data, ...options)).trim();
  return { path, ...readPdf(path) };
}

/** Page and line on which a text stands. */
function placeOf({ pages }: PrintedPdf, text: string | RegExp): readonly [page: number, line: number] {
  const isIt = (line: string) => (typeof text === 'string' ? line.includes(text) : text.test(line));
  const page = pages.findIndex((lines) => lines.some(isIt));
  return [page, pages[page]?.findIndex(isIt) ?? -1];
}

test('an agreement as a PDF says who takes over what, before and after, and that the sum stays the same', async ({
  program,
  workFolder,
}) => {
  const pdf = await printed(program, workFolder, () =>
    makeAgreement(program, 'Venlo en Venray ruilen', [
      transferOf(),
      transferOf({
        from: 'GM0984',
        to: 'GM0983',
        group: 'permit-holders',
        periods: ['2026-2'],
        total: '25',
        amv: '',
        kind: 'net',
      }),
    ]),
  );
  const { path, text, facts, fonts, pages, tags, outline } = pdf;
  expect(text).toContain(
    'Venray neemt 40 plaatsen voor asielzoekers, waarvan 3 amv, over van Venlo (ronde 2026–2027).',
  );
  expect(text).toContain('Venlo huisvest 25 statushouders van Venray (2026, tweede halfjaar).');
  expect(text).toContain('De opgave van Limburg verandert niet.');
  expect(text).toContain('Som ongewijzigd: er komt geen opgave bij en er verdwijnt niets.');
  expect(text).toContain('Voor statushouders eist de wet dit (Huisvestingswet 2014, artikel 29, lid 2).');
  expect(text).toMatch(/Vingerafdruk: ([0-9a-f]{4} ){4}[0-9a-f]{4}/);
  expect(text).toMatch(/Volledig: [0-9a-f]{64}/);
  expect(text).toContain('Concept');
  expect(text).toContain('Voorbeeld: verzonnen cijfers');

  expect(facts.get('Page size')).toContain('A4');
  expect(facts.get('Tagged')).toBe('yes');
  expect(facts.get('Title')).toContain('Venlo en Venray ruilen');
  expect(facts.get('Pages')).toBe(String(pages.length));
  expect(pages.map((lines) => lines.at(-1))).toEqual(
    pages.map((_, index) => expect.stringContaining(`Pagina ${index + 1} van ${pages.length}`)),
  );

  expect(fonts.length).toBeGreaterThan(0);
  for (const { name, isEmbedded, hasUnicode } of fonts) {
    expect({ name, isEmbedded, hasUnicode }).toEqual({
      name: expect.stringContaining('SourceSans3'),
      isEmbedded: true,
      hasUnicode: true,
    });
  }
  for (const tag of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD']) expect(tags).toContain(tag);
  expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
  expect(outline.map((heading) => heading.replace(/^\d+\. /, ''))).toEqual([
    'Venlo en Venray ruilen',
    'Wie neemt wat over',
    'Wat verandert er',
    'Voorwaarden',
    'Als het niet lukt',
    'Looptijd en evaluatie',
    'Geld',
    'Instemming',
    'Ondertekening',
  ]);
  // Groups have a tone of grey with a hint of blue; nothing else on paper has a colour.
  expect(mostColour(path)).toBeLessThan(40);
});

test('a long agreement: no row and no line is cut, headings have what follows them, signatures are not alone', async ({
  program,
  workFolder,
}) => {
  const title = 'Een lange afspraak';
  const pdf = await printed(program, workFolder, () =>
    makeAgreement(
      program,
      title,
      municipalities.map((from, index) => transferOf({ from, total: String(10 + index), amv: '' })),
      [
        { field: 'text', text: sentence.repeat(60) },
        { field: 'conditions', text: Array.from({ length: 12 }, (_, index) => `${index + 1}. ${sentence}`).join('\n') },
        { field: 'fallback', text: sentence.repeat(20) },
      ],
    ),
  );
  const { pages, text } = pdf;
  expect(pages.length).toBeGreaterThan(3);
  // Every word arrives, and no more of them than there are.
  expect(text.split('elkaar').length - 1).toBe(60 + 12 + 20);
  for (const page of pages) {
    expect(page[0]).toContain('VENR-');
    expect(page.length).toBeGreaterThan(4);
    // Above the foot there is never a heading.
    expect(page.at(-2)).not.toMatch(/^\d+\. [A-Z][a-z]+( [a-z]+)*$/);
  }
  const [page, line] = placeOf(pdf, /^\d+\. Ondertekening/);
  expect(pages[page]?.slice(1, line).some((above) => above.includes('nog te tekenen'))).toBe(true);
  expect(pages[page]?.slice(line).some((below) => below.startsWith('Plaats en datum:'))).toBe(true);
  // The head of the table stands above its rows on every sheet it goes on.
  const withRows = pages.filter((page) => page.some((line) => /^Asielzoekers .* Venray \d+ plaatsen/.test(line)));
  for (const page of withRows) expect(page.some((line) => line.startsWith('Doelgroep Van Naar'))).toBe(true);
});

test('a number that is not there and a wrong word are refused with a sentence, and leave no file', async ({
  workFolder,
}) => {
  const file = (name: string) => join(workFolder, name);
  const data = ['--user-data', file('data')];
  await runCommand('new', file('a.regietafel'), '--example', '--as', 'PV31', ...data);
  const print = (what: string, number: string, ...more: string[]) =>
    runCommand('print', file('a.regietafel'), what, number, '--out', file('a.pdf'), ...more, ...data);
  await expect(print('agreement', 'VENR-2026-99')).rejects.toThrow('Er is geen afspraak met nummer VENR-2026-99.');
  await expect(print('agreement', 'VENR-2026-01', '--version', '9')).rejects.toThrow(
    'is er geen versie 9. Bekend zijn: ',
  );
  await expect(print('letter', 'VENR-2026-99')).rejects.toThrow(
    'print <dossier> agreement <number> [--version <n>] --out',
  );
  await expect(readFile(file('a.pdf'))).rejects.toThrow();
});

test('in English when that is asked for', async ({ program, workFolder }) => {
  const { text, facts } = await printed(
    program,
    workFolder,
    () => makeAgreement(program, 'Venlo en Venray ruilen', [transferOf()]),
    '--language',
    'en',
  );
  expect(text).toContain('Venray takes over 40 places for asylum seekers, of which 3 amv, from Venlo');
  expect(text).toContain('Sum unchanged: no quota is added and none disappears.');
  expect(text).toMatch(/Page 1 of \d/);
  expect(facts.get('Title')).toContain('Agreement VENR-');
});
