import type { AgreementDetail, TransferView } from '../../../shared/ipc/schemas/agreements';
import { inSentence, printWords } from '../../../shared/print/print-words';
import type { PrintedAgreement, PrintedGroup, PrintedTransfer } from '../../../shared/print/printed-agreement';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import { readGroups } from '../../database/repositories/groups';
import type { Marks } from '../../database/repositories/marks';
import type { DossierNames } from '../dossier-names';
import type { Session } from '../session';

export type PrintedGroups = (code: string) => PrintedGroup;

/** Groups as paper shows them; one that is not in the dossier by its code. */
export function groupsForPrint(session: Session): PrintedGroups {
  const isDutch = session.locale === 'nl';
  const groups = new Map(
    readGroups(session).map(({ code, nameNl, nameEn, order, measure, unit, countsAmv }): [string, PrintedGroup] => [
      code,
      { name: isDutch ? nameNl : nameEn, order, measure, unit, countsAmv },
    ]),
  );
  return (code) => groups.get(code) ?? { name: code, order: 1, measure: 'stock', unit: 'places', countsAmv: false };
}

interface Around {
  readonly groups: PrintedGroups;
  readonly names: DossierNames;
  readonly conflicts: Marks['conflicts'];
}

/** In the order of the groups, as the tables below them. */
export function printedTransfers(
  transfers: readonly TransferView[],
  { groups, names, conflicts }: Around,
): PrintedTransfer[] {
  return transfers
    .map(({ id, group, from, to, total, amv, period, own, kind, containedIn }) => ({
      group: groups(group),
      from: from.name,
      to: to.name,
      total,
      amv,
      periodName: names.period(period),
      term: own,
      kindName: names.kind(kind, group),
      containedIn: containedIn.filter(({ answer }) => answer === 'yes').map((each) => names.kind(each.kind, group)),
      isInConflict: ['line', 'term'].some((register) => conflicts.get(id)?.has(register) === true),
    }))
    .sort((one, other) => one.group.order - other.group.order);
}

/** "15 plaatsen voor ontheemden uit Oekraïne tegen 10 plaatsen voor asielzoekers". */
export function ratioWords(
  { given, givenUnit, givenGroup, taken, takenUnit, takenGroup }: NonNullable<AgreementDetail['ratio']>,
  groups: PrintedGroups,
  locale: Locale,
): PrintedAgreement['ratio'] {
  const words = printWords(locale);
  const what = (unit: 'places' | 'persons', group: string | null) =>
    group === null
      ? words.units[unit]
      : fill(words.unitOfGroup, { unit: words.units[unit], group: inSentence(groups(group)) });
  return { given, givenWhat: what(givenUnit, givenGroup), taken, takenWhat: what(takenUnit, takenGroup) };
}
