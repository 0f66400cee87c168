import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { ExportRequest } from '../../../shared/ipc/schemas/exchange';
import type { Party } from '../../../shared/merge/types';
import { all } from '../../database/store';
import { dossierNames } from '../dossier-names';
import type { Session } from '../session';
import type { ExportPart } from './collect-export';
import { dayOf } from './dates';
import { dossierFacts } from './dossier-facts';
import { exportFileName } from './export-file-name';
import { textsOf } from './texts';

/** One file that is to be made. */
export interface ExportJob {
  readonly part: ExportPart;
  /** Null: for nobody in particular. */
  readonly addressee: Party | null;
  readonly addresseeName: string;
  readonly isBare: boolean;
  readonly fileName: string;
}

/**
 * The files that a request asks for. A workbook of one municipality holds the data of the addressee when that is a
 * municipality; sent to the region it holds the sender's own.
 *
 * @throws ExpectedFailure `export-no-municipality` when nobody can say whose data it should hold, `party-unknown`.
 */
export function exportJobs(session: Session, request: ExportRequest): readonly ExportJob[] {
  const facts = dossierFacts(session);
  const names = dossierNames(session);
  refuseUnknown(session, request.addressee);
  const isBare = request.isBare ?? false;
  // A bare copy is for anybody, whoever it is mailed to.
  const viewerOf = (addressee: Party | null) => (isBare ? null : addressee);
  const job = (part: ExportPart, addressee: Party | null): ExportJob => {
    const addresseeName = addressee === null ? textsOf(session.locale).party.everyone : names.party(addressee);
    const fileName = exportFileName(
      {
        dossierTitle: facts.title,
        addressee: addressee === null ? '' : addresseeName,
        day: dayOf(session.now()),
        isExample: facts.isExample,
        isBare,
      },
      session.locale,
    );
    return { part, addressee, addresseeName, isBare, fileName };
  };
  if (request.scope === 'region')
    return [job({ scope: 'region', viewer: viewerOf(request.addressee) }, request.addressee)];
  if (request.scope === 'municipality') {
    const municipality = municipalityOf(session, request.addressee);
    return [job({ scope: 'municipality', municipality, viewer: viewerOf(request.addressee) }, request.addressee)];
  }
  const others = municipalities(session).filter((code) => code !== session.identity.party);
  return others.map((code) => job({ scope: 'municipality', municipality: code, viewer: viewerOf(code) }, code));
}

/** A workbook for who is not in the dossier would come back from nobody. */
function refuseUnknown(session: Session, addressee: Party | null): void {
  const isKnown = addressee === null || addressee === session.region || municipalities(session).includes(addressee);
  if (!isKnown) throw new ExpectedFailure('party-unknown', { party: addressee });
}

function municipalityOf(session: Session, addressee: Party | null): Party {
  const known = municipalities(session);
  const found = [addressee, session.identity.party].find((party) => party !== null && known.includes(party));
  if (found === null || found === undefined) throw new ExpectedFailure('export-no-municipality');
  return found;
}

function municipalities(session: Session): readonly Party[] {
  const query = session.db.selectFrom('municipalities').select('code').where('is_deleted', '=', 0).orderBy('name');
  return all(session, query).map(({ code }) => code);
}
