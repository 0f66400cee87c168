import { agreementNumber } from '../domain/agreement';
import { numberText } from '../domain/agreement/agreement-number';
import type { Json } from '../domain/canonical';
import type { AgreementEntry } from './agreement-names';
import type { Places } from './place-names';
import type { RowReading } from './read-rows';
import type { SheetDefinition } from './sheets';

/** What was filled in on a sheet, for the sheets that refer to it. */
export interface TypedNames extends Places {
  readonly agreements: readonly AgreementEntry[];
}

/** What was filled in on the sheets of facilities, layers and agreements, so that the next sheets can refer to it by name. */
export function typedNames(rows: readonly RowReading[], sheet: SheetDefinition): TypedNames {
  const typed = rows.filter(({ shown, changed }) => shown === null || changed.length > 0);
  const textAt = (row: RowReading, target: string) =>
    textOf(row.values[sheet.columns.findIndex((column) => column.target === target)]);
  const keyText = ({ key }: RowReading, field: string) =>
    textOf(key !== null && typeof key === 'object' ? Reflect.get(key, field) : null) ?? '';
  const facilities = typed.map((row) => ({
    id: row.recordId,
    host: keyText(row, 'host'),
    name: textAt(row, 'name'),
  }));
  const layers = typed.map((row) => ({
    id: row.recordId,
    host: keyText(row, 'host'),
    facility: keyText(row, 'facility'),
    group: textAt(row, 'layer.group'),
    from: textAt(row, 'layer.from'),
    until: textAt(row, 'layer.until'),
  }));
  const agreements = typed.map((row) => {
    const at = sheet.columns.findIndex(({ target }) => target === 'number');
    const number = agreementNumber.safeParse(row.values[at]);
    return {
      id: row.recordId,
      leading: keyText(row, 'leading'),
      number: number.success ? numberText(number.data) : '',
      title: textAt(row, 'title') ?? '',
      dueDates: [],
    };
  });
  return {
    agreements: sheet.entity === 'agreement' ? agreements : [],
    facilities: sheet.entity === 'facility' ? facilities : [],
    layers: sheet.entity === 'capacity-layer' ? layers : [],
  };
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
