import type { Locale } from '../../../shared/text/locale';
import { textsOf } from './texts';

export interface FileNameParts {
  readonly dossierTitle: string;
  /** Name of the addressee; empty for everyone. */
  readonly addressee: string;
  /** ISO day. */
  readonly day: string;
  readonly isExample: boolean;
  readonly isBare: boolean;
}

/** "Limburg ronde 2 – Venlo – 2026-11-23.xlsx": says what, for whom and of when, in signs every disk takes. */
export function exportFileName(parts: FileNameParts, locale: Locale): string {
  const { file } = textsOf(locale);
  const names = [
    parts.isExample ? file.example : '',
    parts.dossierTitle,
    parts.addressee === '' ? file.wholeRegion : parts.addressee,
    parts.isBare ? file.bare : '',
    parts.day,
  ];
  return `${names
    .map(safe)
    .filter((name) => name !== '')
    .join(' – ')}.xlsx`;
}

/** Signs that Windows refuses, and dots or spaces at the end, which it drops. */
function safe(name: string): string {
  return (
    name
      .normalize('NFC')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what must go
      .replace(/[\\/:*?"<>|\u0000-\u001f]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[. ]+$/, '')
      .slice(0, 80)
  );
}
