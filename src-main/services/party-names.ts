import { NO_PARTY } from '../../shared/merge/site';
import type { Party } from '../../shared/merge/types';
import { domain as en } from '../../shared/text/en/domain';
import { fill } from '../../shared/text/fill';
import type { Locale } from '../../shared/text/locale';
import { type DomainText, domain as nl } from '../../shared/text/nl/domain';
import { readAreas } from '../database/repositories/areas';
import type { Session } from './session';

/** The words of the domain in this language. */
export function domainText(locale: Locale): DomainText {
  return locale === 'en' ? en : nl;
}

/** How parties are called: "Venlo", "Limburg, ondersteuningsteam". A party that is not in the dossier by its code. */
export function partyNames(session: Session): (party: Party | null) => string {
  const text = domainText(session.locale);
  const { region, municipalities } = readAreas(session, session.region);
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  names.set(region.code, fill(text.supportTeam, { region: region.name }));
  names.set(NO_PARTY, text.noParty);
  return (party) => (party === null ? text.noParty : (names.get(party) ?? party));
}
