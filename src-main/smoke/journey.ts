import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Dialog } from 'electron';
import type { Hand } from './hand';

/** What the smoke test has to do it with. */
export interface SmokeWorld {
  readonly hand: Hand;
  readonly folder: string;
  /** The system's own dialogs, which nobody is there to answer. */
  readonly dialog: Dialog;
  readonly say: (sentence: string) => void;
}

const municipality = 'Beesel';
const area = 'Noord-Limburg';
const before = '59';
const after = '61';
/** Of the area, with the one figure and with the other. */
const sums = { [before]: '1.247', [after]: '1.249' };

/** A first start with the example dossier: a figure edited, a workbook made and read, an agreement as PDF. */
export async function journey({ hand, folder, dialog, say }: SmokeWorld): Promise<void> {
  await hand.press('label', 'Het ondersteuningsteam');
  await hand.press('button', 'Eerst rondkijken in een voorbeeld');
  await hand.see(`seen('[role=treegrid]', '')`);
  say('the example dossier is open');

  await openQuotas(hand, before);
  await hand.see(`document.activeElement.matches('[role=gridcell], td')`);
  hand.type(after);
  hand.key('Enter');
  await hand.see(isWritten(after));
  // It was the only step, so a second time takes nothing else back.
  await hand.keyUntil('z', isWritten(before));
  await hand.keyUntil('y', isWritten(after));
  say(`${municipality}: ${before} became ${after}, was undone, and done again`);

  const workbook = join(folder, 'werkmap.xlsx');
  dialog.showSaveDialog = async () => ({ canceled: false, filePath: workbook });
  await hand.press('nav a', 'Uitwisselen');
  await hand.press('button', 'Werkmap maken');
  await hand.press('[role=dialog] label', 'De hele regio');
  await hand.press('[role=dialog] button', 'Werkmap bewaren');
  await hand.see(`!document.querySelector('[role=dialog]')`);
  say(`a workbook of ${startsWith(workbook, 'PK')} bytes is made`);
  dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [workbook] });
  await hand.press('button', 'Bestand inlezen');
  await hand.see(`seen('h1', '') && !seen('h1', 'Uitwisselen')`);
  say('and read by the process for reading');

  const pdf = join(folder, 'afspraak.pdf');
  dialog.showSaveDialog = async () => ({ canceled: false, filePath: pdf });
  await hand.press('nav a', 'Afspraken');
  await hand.press('nav[aria-label="Lijst van afspraken"] button', '');
  await hand.press('article button, article a', 'Afdrukken');
  await hand.press('button', 'Bewaar als PDF');
  await hand.see(`document.body.innerText.includes('afspraak.pdf is bewaard')`);
  say(`an agreement is printed as PDF of ${startsWith(pdf, '%PDF-')} bytes`);
}

/** The next start: what was edited is there. */
export async function reopen({ hand, say }: SmokeWorld): Promise<void> {
  await hand.see(`!document.querySelector('#root[inert]') && seen('[role=treegrid]', '')`);
  await openQuotas(hand, after);
  say(`opened again: ${municipality} is still ${after}`);
}

/** By the cross of the window, as a person does. */
export async function closeWindow(hand: Hand): Promise<void> {
  // A press of the pointer needs a moment in which nothing covers the cross.
  await setTimeout(100);
  await hand.press('button[data-id=close]', '');
}

async function openQuotas(hand: Hand, figure: keyof typeof sums): Promise<void> {
  await hand.press('nav a', 'Opgaven');
  await hand.see(`seen('h1', 'Opgaven') && ${isWritten(figure)}`);
}

/** The first figure in the row of an area. */
const figureOf = (name: string) =>
  `rowOf(${JSON.stringify(name)})?.querySelector('[aria-colindex="2"]')?.innerText.trim().split('\\n')[0]`;

/** The cell shows a figure as soon as it is typed; the sum shows that it was written. */
const isWritten = (figure: keyof typeof sums) =>
  `${figureOf(municipality)} === '${figure}' && ${figureOf(area)} === '${sums[figure]}'`;

function startsWith(path: string, sign: string): number {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  if (bytes.subarray(0, sign.length).toString('latin1') !== sign) throw new Error(`${path} is not what it should be`);
  return bytes.length;
}
