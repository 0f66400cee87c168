import { agreements as en } from '../../../shared/text/en/agreements';
import type { Locale } from '../../../shared/text/locale';
import { type AgreementsText, agreements as nl } from '../../../shared/text/nl/agreements';
import type { TransferNames } from '../../../shared/text/transfer-sentence';
import { readGroups } from '../../database/repositories/groups';
import { type DossierNames, dossierNames } from '../dossier-names';
import type { Session } from '../session';

/** The words of agreements in this language. */
export function agreementsText(locale: Locale): AgreementsText {
  return locale === 'en' ? en : nl;
}

/** All names of the dossier, and in what a group is counted. */
export function transferNames(session: Session): TransferNames & DossierNames {
  const units = new Map(readGroups(session).map(({ code, unit }) => [code, unit]));
  return { ...dossierNames(session), unit: (group) => units.get(group) ?? 'places' };
}
