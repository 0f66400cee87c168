import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a person does in LibreOffice Calc. Rows are as shown, from 1. */
export type LibreOfficeAction = { readonly sheet: string } & (
  | { readonly do: 'set'; readonly cell: string; readonly value: string | number; readonly typed?: boolean }
  /** `fromColumn` above 0 sorts only the visible columns; `untilRow` is from 0. */
  | {
      readonly do: 'sort';
      readonly header: string;
      readonly ascending?: boolean;
      readonly fromColumn?: number;
      readonly untilRow?: number;
    }
  | { readonly do: 'insert-column'; readonly before: string; readonly header: string }
  | { readonly do: 'copy-row'; readonly row: number; readonly to: number }
  | { readonly do: 'delete-row'; readonly row: number }
  | { readonly do: 'move-column'; readonly header: string }
);

export type SheetFormat = 'xlsx' | 'ods' | 'xls';

/**
 * Opens a workbook in a real, headless LibreOffice with a profile of its own, does the actions and saves it; given
 * several formats it is saved and opened again in each of them, one after the other.
 */
export async function editInLibreOffice(
  bytes: Uint8Array,
  actions: readonly LibreOfficeAction[],
  formats: readonly SheetFormat[] = ['xlsx'],
): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const names = ['start.xlsx', ...formats.map((format, index) => `step-${index}.${format}`)].map((name) =>
      join(folder, name),
    );
    writeFileSync(names[0] ?? '', bytes);
    const steps = formats.map((format, index) => ({
      open: names[index],
      save: names[index + 1],
      as: format,
      actions: index === 0 ? actions : [],
    }));
    await run(JSON.stringify({ profile: join(folder, 'profile'), steps }));
    return readFileSync(names.at(-1) ?? '');
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function run(job: string): Promise<void> {
  const script = join(__dirname, 'libreoffice.py');
  return new Promise((resolve, reject) => {
    // Debian's own Python knows `uno`; another one on the path may not.
    const child = spawn('/usr/bin/python3', [script], { stdio: ['pipe', 'inherit', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`LibreOffice: ${errors}`))));
    child.stdin.end(`${job}\n`);
  });
}
