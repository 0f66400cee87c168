import { keyOf, readValue } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import { countingValue } from '../../../shared/merge/counting-value';
import type { IncomingRecord, Party } from '../../../shared/merge/types';
import type { Interpretation } from '../../../shared/workbook/interpreted-workbook';
import type { Session } from '../session';
import { dossierFacts } from './dossier-facts';
import { isOtherDossier } from './joined-dossiers';

/** A workbook of ours, with or without its basis. */
type OurWorkbook = Extract<Interpretation, { readonly kind: 'workbook' | 'basis-needed' }>;

/**
 * Lets through what is of this dossier; and with `joins`, which only a person says, what is of another dossier that can
 * be one with this one: of the same region, complete, and not an example where the other is real.
 *
 * @throws ExpectedFailure `workbook-other-dossier` (with whose it is, so that joining can be offered),
 * `workbook-other-dossier-incomplete`, `-example`, `-real`, `-region`.
 */
export function guardDossier(session: Session, found: OurWorkbook, joins: boolean): void {
  const { manifest } = found;
  if (!isOtherDossier(session, manifest)) return;
  const { dossierName: dossier, senderName: sender, at } = manifest;
  // Without its basis there is nothing to compare with, and nothing to trust.
  const region = found.kind === 'workbook' ? regionIn(found.records) : null;
  if (region === null) throw refusal('other-dossier-incomplete', { dossier, sender });
  const own = dossierFacts(session);
  if (manifest.isExample !== own.isExample)
    throw refusal(own.isExample ? 'other-dossier-real' : 'other-dossier-example', { dossier, sender });
  if (region.code !== session.region)
    throw refusal('other-dossier-region', { dossier, region: region.name, own: own.regionName });
  if (!joins) throw refusal('other-dossier', { dossier, sender, at });
}

/** The region that the records of a workbook are about; null when it does not say. */
export function regionIn(records: readonly IncomingRecord[]): { readonly code: Party; readonly name: string } | null {
  for (const record of records) {
    const code = keyOf(record, 'region')?.code;
    if (code !== undefined) return { code, name: nameOf(record) ?? code };
  }
  return null;
}

/** How a region or municipality is called in a workbook; null when it does not say. */
export function nameOf(record: IncomingRecord): string | null {
  const name = record.registers.find(({ register }) => register === 'name');
  if (name === undefined) return null;
  return readValue('municipality', 'name', countingValue(name.state, null)) ?? null;
}

/** A file that is not read, by the code of its sentence. */
export function refusal(code: string, values: Readonly<Record<string, string | number>>): ExpectedFailure {
  return new ExpectedFailure(`workbook-${code}`, values);
}
