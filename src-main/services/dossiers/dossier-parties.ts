import type { StartOptions } from '../../../shared/ipc/schemas/app';
import { readAreas } from '../../database/repositories/areas';
import type { Session } from '../session';

/** For whom one can work in this dossier: its municipalities by name, and the support team of its region. */
export function dossierParties(session: Session): StartOptions {
  const { region, municipalities } = readAreas(session, session.region);
  return {
    municipalities: municipalities.map(({ code, name }) => ({ code, name })),
    region: { code: region.code, name: region.name },
  };
}
