import { keyOf } from '../../../shared/domain/entities';
import { grouped } from '../../../shared/domain/position/position-index';
import type { OnBehalfList, ShownOnBehalf } from '../../../shared/ipc/schemas/on-behalf';
import type { PlaceLink } from '../../../shared/ipc/schemas/overview';
import { countingValue } from '../../../shared/merge/counting-value';
import type { RecordHead } from '../../../shared/merge/types';
import { passedOnText } from '../../../shared/text/passed-on-text';
import { dossierNames } from '../dossier-names';
import { titleOf } from '../exchange/record-title';
import { registerText } from '../exchange/register-text';
import { registerWord, textsOf } from '../exchange/texts';
import { fingerprintOfWrites } from '../fingerprint-of-writes';
import { recordAction } from '../history/record-action';
import { agreementLink, cellLink, facilityLink, screenLink } from '../overview/place-links';
import type { Session } from '../session';
import { confirmationOf, confirmationWrites, mustBeAsShown } from './confirmation-writes';
import { openOnBehalf } from './count-on-behalf';

/**
 * What was written on behalf of this party and waits for its confirmation (`of`), or what this party wrote on behalf of
 * others that they have not confirmed (`by`): by record, with who passed it on and how.
 */
export function waitingConfirmations(session: Session, side: 'of' | 'by'): OnBehalfList {
  const names = dossierNames(session);
  const byRecord = grouped(openOnBehalf(session, side), ({ record }) => record.head.id);
  return [...byRecord.values()].flatMap((open) => {
    const [first] = open;
    if (first === undefined) return [];
    const { head } = first.record;
    const { label } = first;
    return [
      {
        recordId: head.id,
        ...titleOf(head, names, session.locale),
        values: open.map(({ register, state, owner }) => ({
          word: registerWord(textsOf(session.locale), register, head.entity),
          text: registerText(head, register, countingValue(state, owner), session.locale, names),
        })),
        ownerName: names.party(first.owner),
        byName: names.party(label.party),
        function: label.function,
        at: label.at,
        passedOn: passedOnText(label.passedOn, session.locale),
        link: linkOf(head),
        fingerprint: fingerprintOfWrites(open.map(confirmationOf)),
      },
    ];
  });
}

/**
 * The owner says that what was written on its behalf in these records is right: exactly what was shown, or nothing. One step
 * of undo.
 *
 * @throws ExpectedFailure `confirmation-changed` when something else stands in a record, or nothing of it waits any more
 */
export function confirmRecords(session: Session, shown: readonly ShownOnBehalf[]): { readonly confirmed: number } {
  const writes = confirmationWrites(
    session,
    shown.map(({ recordId }) => recordId),
  );
  const byRecord = grouped(writes, ({ head }) => head.id);
  for (const { recordId, fingerprint } of shown) mustBeAsShown(byRecord.get(recordId) ?? [], fingerprint);
  const confirmed = byRecord.size;
  if (confirmed > 0) recordAction(session, { what: 'confirmed', count: confirmed }, writes);
  return { confirmed };
}

/** Where the value can be corrected instead. */
function linkOf(head: RecordHead): PlaceLink | null {
  const quota = keyOf(head, 'quota');
  if (quota !== null) return cellLink(quota);
  const realisation = keyOf(head, 'realisation');
  if (realisation !== null) return cellLink({ ...realisation, area: realisation.municipality });
  const facility = keyOf(head, 'facility')?.id ?? keyOf(head, 'capacity-layer')?.facility;
  if (facility !== undefined) return facilityLink(facility);
  const agreement =
    keyOf(head, 'consent')?.agreement ?? keyOf(head, 'transfer')?.agreement ?? keyOf(head, 'agreement')?.id;
  if (agreement !== undefined) return agreementLink(agreement);
  return head.entity === 'contact' ? screenLink('exchange') : null;
}
