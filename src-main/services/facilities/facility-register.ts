import { type RegisterOf, type ValueOf, writeValue } from '../../../shared/domain/entities';
import type { FacilityField } from '../../../shared/ipc/schemas/facilities';
import type { FacilityRow } from '../../database/repositories/facilities';

type FacilityRegister = RegisterOf<'facility'>;

/** The register a field is kept in: the days of a term, and what is known of renewal, are one decision each. */
export function registerOfField(field: FacilityField): FacilityRegister {
  if (field === 'from' || field === 'until') return 'term';
  return field === 'renewalPossible' || field === 'renewalUntil' ? 'renewal' : field;
}

/** The canonical text of a register as these values would have it. Empty texts are not filled in. */
export function registerValue(row: FacilityRow, register: FacilityRegister): string {
  const write = <R extends FacilityRegister>(of: R, value: ValueOf<'facility', R> | null) =>
    writeValue('facility', of, value);
  switch (register) {
    case 'term':
      return write(register, row.from === null && row.until === null ? null : { from: row.from, until: row.until });
    case 'renewal':
      return write(register, { isPossible: row.renewalPossible, until: row.renewalUntil });
    case 'partners':
      return write(register, row.partners.length === 0 ? null : [...row.partners]);
    case 'name':
    case 'place':
    case 'operator':
    case 'labourMarket':
    case 'renewalConditions':
    case 'explanation':
      return write(register, row[register] === '' ? null : row[register]);
    case 'kind':
      return write(register, row.kind);
    case 'status':
      return write(register, row.status);
    case 'circle':
      return write(register, row.circle);
    case 'isSmallScale':
      return write(register, row.isSmallScale);
    case 'hardLimit':
      return write(register, row.hardLimit);
    case 'physicalPlaces':
      return write(register, row.physicalPlaces);
    case 'sameAs':
      return write(register, row.sameAs);
    case 'deleted':
      return write(register, false);
  }
}
