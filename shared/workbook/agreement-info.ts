import type { Json } from '../domain/canonical';
import { readValue } from '../domain/entities';
import { kindWord } from '../domain/figure-kinds';
import { bareTransferSentence, type TransferNames, transferSentence } from '../text/transfer-sentence';
import { cellText } from './cell-text';
import type { CellContext } from './cell-value';
import { showDay } from './day';
import type { ExportRecord } from './export-data';
import { workbookTexts } from './texts';
import { valueIn } from './value-in';
import type { ModelValue } from './workbook-model';

type InfoField = 'leading' | 'sentence' | 'attachments' | 'title' | 'agreed' | 'dueBy';

/** What stands beside an agreement, a transfer or a consent to read: a sentence, what the version says, before when. */
export function agreementInfo(field: InfoField, record: ExportRecord, key: Json, context: CellContext): ModelValue {
  const text = textOf(field, record, key, context);
  return text === null || text === '' ? null : cellText(text).slice(0, 2_000);
}

function textOf(field: InfoField, record: ExportRecord, key: Json, context: CellContext): string | null {
  const { names, locale } = context;
  switch (field) {
    case 'sentence': {
      const line = readValue('transfer', 'line', valueIn(record, 'line') ?? 'null') ?? null;
      return line === null ? null : transferSentence(line, transferNames(context), locale);
    }
    case 'attachments': {
      const files = readValue('agreement', 'attachments', valueIn(record, 'attachments') ?? 'null') ?? [];
      return files.map(({ name }) => name).join('; ');
    }
    case 'title':
      return names.versionOf(keyText(key, 'fingerprint'))?.content.title ?? null;
    case 'agreed': {
      const lines = names.versionOf(keyText(key, 'fingerprint'))?.content.transfers ?? [];
      return lines.map((line) => bareTransferSentence(line, transferNames(context), locale)).join('; ');
    }
    case 'dueBy': {
      const dates = names.agreementOf(keyText(key, 'agreement'))?.dueDates ?? [];
      const date = dates.find(({ party }) => party === keyText(key, 'party'));
      return date === undefined ? null : showDay(date.by);
    }
    case 'leading':
      return names.parties.show(keyText(key, 'leading'));
  }
}

function transferNames({ names, locale }: CellContext): TransferNames {
  const kinds: Readonly<Record<string, string>> = workbookTexts[locale].kinds;
  const unit = (group: string) => names.unitOf(group) ?? 'places';
  return {
    area: names.municipalities.show,
    group: names.groups.show,
    period: names.periods.show,
    kind: (kind, group) => kinds[kindWord(kind, unit(group))] ?? kind,
    unit,
  };
}

function keyText(key: Json, field: string): string {
  const found: unknown = key !== null && typeof key === 'object' ? Reflect.get(key, field) : null;
  return typeof found === 'string' ? found : '';
}
