import { execFileSync } from 'node:child_process';

const run = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8' });

/** What other programs find in a PDF (poppler). */
export interface PrintedPdf {
  /** The lines of every page, as they stand on it; rows of a table are one line. */
  readonly pages: readonly (readonly string[])[];
  /** All of it, with every space a single one. */
  readonly text: string;
  /** By name: "Title", "Tagged", "Pages", "Page size". */
  readonly facts: ReadonlyMap<string, string>;
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean; readonly hasUnicode: boolean }[];
  /** The tagged structure: "H1", "TH". */
  readonly tags: readonly string[];
  /** The outline: headings one can click on. */
  readonly outline: readonly string[];
}

export function readPdf(path: string): PrintedPdf {
  const pages = run('pdftotext', '-layout', path, '-').split('\f').slice(0, -1);
  const lines = pages.map((page) =>
    page.split('\n').flatMap((line) => (line.trim() === '' ? [] : [singleSpaced(line)])),
  );
  return {
    pages: lines,
    text: singleSpaced(run('pdftotext', path, '-')),
    facts: new Map(
      run('pdfinfo', path)
        .split('\n')
        .map((line): [string, string] => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]),
    ),
    fonts: run('pdffonts', path)
      .split('\n')
      .slice(2)
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', ...rest] = line.split(/\s{2,}|\s(?=yes|no)/);
        const flags = rest.filter((part) => /^(yes|no)$/.test(part));
        return { name, isEmbedded: flags[0] === 'yes', hasUnicode: flags[2] === 'yes' };
      }),
    outline: [...run('pdftohtml', '-xml', '-i', '-stdout', path).matchAll(/<item page="\d+">(.*?)<\/item>/g)].map(
      (found) => found[1] ?? '',
    ),
    tags: [...run('pdfinfo', '-struct', path).matchAll(/^\s*(\w+)/gm)].map((found) => found[1] ?? ''),
  };
}

/** How far the most colourful dot of a PDF is from grey, from 0 to 255. */
export function mostColour(path: string): number {
  const picture = execFileSync('pdftoppm', ['-r', '40', '-singlefile', path], { maxBuffer: 64_000_000 });
  const [head = ''] = /^P6\s+\d+\s+\d+\s+255\s/.exec(picture.toString('latin1', 0, 60)) ?? [];
  let most = 0;
  for (let at = head.length; at + 2 < picture.length; at += 3) {
    const dot = picture.subarray(at, at + 3);
    most = Math.max(most, Math.max(...dot) - Math.min(...dot));
  }
  return most;
}

const singleSpaced = (text: string) => text.replace(/\s+/g, ' ').trim();
