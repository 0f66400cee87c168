import type { FacilityField } from '../../../shared/ipc/schemas/facilities';
import { formatDate } from '../../../shared/text/dates';
import type { Locale } from '../../../shared/text/locale';
import { formatNumber } from '../../../shared/text/numbers';
import type { FacilityRow } from '../../database/repositories/facilities';
import { domainText } from '../party-names';

/** The value of a field as a person reads it: "azc", "1-7-2027", "COA, Wonen Limburg"; empty for not filled in. */
export function fieldText(row: FacilityRow, field: FacilityField, locale: Locale): string {
  const text = domainText(locale);
  switch (field) {
    case 'name':
    case 'place':
    case 'operator':
    case 'labourMarket':
    case 'renewalConditions':
    case 'explanation':
      return row[field];
    case 'partners':
      return row.partners.join(', ');
    case 'kind':
      return row.kind === null ? '' : text.facilityKinds[row.kind];
    case 'status':
      return row.status === null ? '' : text.facilityStatuses[row.status];
    case 'circle':
      return row.circle === null ? '' : text.circles[row.circle];
    case 'renewalPossible':
      return text.renewalPossible[row.renewalPossible];
    case 'isSmallScale':
      return row.isSmallScale ? text.yesNo.yes : text.yesNo.no;
    case 'from':
    case 'until':
    case 'hardLimit':
    case 'renewalUntil':
      return dayText(row[field]);
    case 'physicalPlaces':
      return row.physicalPlaces === null ? '' : formatNumber(row.physicalPlaces, locale);
  }
}

function dayText(day: string | null): string {
  return day === null ? '' : formatDate(day);
}
