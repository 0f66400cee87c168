import { fill } from '../text/fill';
import { printWords } from './print-words';
import type { PrintedAgreement } from './printed-agreement';

/** "Afspraak VENR-2026-03 versie 3.pdf"; of an example the name says so, because files travel without their dossier. */
export function printFileName({ locale, number, version, isExample }: PrintedAgreement): string {
  const { fileName, head } = printWords(locale);
  const name = fill(isExample ? fileName.example : fileName.agreement, {
    number: number === '' ? head.noNumber : number,
    version,
  });
  return `${name}.pdf`;
}
