import type { AgreementList, AgreementSummary } from '../../../shared/ipc/schemas/agreements';
import type { AgreementFilter } from './remembered-view';
import { groupOfStatus, type StatusGroup, statusGroups } from './status-groups';

export interface ShownGroup {
  readonly group: StatusGroup;
  readonly agreements: readonly AgreementSummary[];
}

/** The agreements that pass the filter. */
export function shownAgreements(list: AgreementList, filter: AgreementFilter): AgreementSummary[] {
  const members = new Set(
    list.municipalities.filter(({ subregion }) => subregion === filter.subregion).map(({ code }) => code),
  );
  return list.agreements
    .filter(
      (agreement) =>
        matches(agreement, filter.search) &&
        (filter.subregion === null || partyCodes(agreement).some((code) => members.has(code))) &&
        (filter.party === null || partyCodes(agreement).includes(filter.party)) &&
        (filter.group === null || agreement.sums.some(({ group }) => group === filter.group)) &&
        (filter.status === null || agreement.status === filter.status) &&
        (!filter.onlyMine || partyCodes(agreement).includes(list.party)),
    )
    .sort(compare);
}

/** Under the heads of the list, without empty ones. */
export function inStatusGroups(agreements: readonly AgreementSummary[]): ShownGroup[] {
  return statusGroups
    .map((group) => ({ group, agreements: agreements.filter(({ status }) => groupOfStatus(status) === group) }))
    .filter((each) => each.agreements.length > 0);
}

/** How many filters are on; the search stands in view by itself. */
export function filterCount({ subregion, party, group, status, onlyMine }: AgreementFilter): number {
  return [subregion !== null, party !== null, group !== null, status !== null, onlyMine].filter(Boolean).length;
}

/** Parties, and who leads it. */
function partyCodes({ parties, leading }: AgreementSummary): string[] {
  return [leading.code, ...parties.map(({ code }) => code)];
}

function matches({ number, title, parties, leading }: AgreementSummary, search: string): boolean {
  const words = folded(search).split(' ').filter(Boolean);
  const text = folded([number, title, leading.name, ...parties.map(({ name }) => name)].join(' '));
  return words.every((word) => text.includes(word));
}

/** Without accents and capitals, dashes as one sign. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[–—]/g, '-').toLowerCase();
}

/** By number; one without a number comes last, by its title. */
function compare(one: AgreementSummary, other: AgreementSummary): number {
  if ((one.number === '') !== (other.number === '')) return one.number === '' ? 1 : -1;
  return one.number.localeCompare(other.number, 'nl') || one.title.localeCompare(other.title, 'nl');
}
