import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { Party } from '../../../shared/merge/types';
import { type Clock, systemClock } from '../../system/clock';
import { type NewId, newId } from '../../system/ids';
import { resourcesFolder } from '../../system/paths';
import { fillWith, makeDossier, type NewDossier } from './make-dossier';
import { exampleReference, exampleWhenMailed } from './reference/example-reference';
import { limburg, limburgReference } from './reference/limburg-reference';
import { listReference, type RegionOptions } from './reference/list-reference';
import { type ReferenceValue, referenceEffects } from './reference/reference-values';

export type DossierStart =
  | { readonly kind: 'limburg' }
  | { readonly kind: 'example' }
  /** The example a little earlier: see `exampleWhenMailed`. */
  | { readonly kind: 'example-when-mailed' }
  /** The bytes of a list of municipalities (CSV). */
  | { readonly kind: 'municipalities'; readonly list: Uint8Array; readonly region?: RegionOptions };

export interface CreateOptions {
  readonly start: DossierStart;
  readonly party: Party;
  readonly function?: string;
  readonly siteLabel?: string;
  readonly now?: Clock;
  readonly newId?: NewId;
  readonly resources?: string;
}

/**
 * Makes a new dossier file; open it with `openSession`. Answers its dossier id.
 *
 * @throws ExpectedFailure `party-unknown` when the party is not in the region, those of the list and of `makeDossier`
 */
export function createDossier(path: string, options: CreateOptions): string {
  const makeId = options.newId ?? newId;
  const { region, values } = startOf(options);
  const name = partyName(values, options.party);
  if (name === null) throw new ExpectedFailure('party-unknown', { party: options.party });
  const details: NewDossier = {
    dossierId: makeId(),
    region,
    party: options.party,
    function: options.function ?? 'coördinator',
    siteLabel: options.siteLabel ?? name,
    isWhole: true,
    at: (options.now ?? systemClock)(),
    newId: makeId,
  };
  makeDossier(path, details, (store, site) => fillWith(referenceEffects(values, site), details)(store, site));
  return details.dossierId;
}

function startOf(options: CreateOptions): { readonly region: Party; readonly values: readonly ReferenceValue[] } {
  const { start, party } = options;
  const resources = options.resources ?? resourcesFolder();
  if (start.kind === 'limburg') return { region: limburg.code, values: limburgReference(resources) };
  if (start.kind === 'example') return { region: limburg.code, values: exampleReference(resources) };
  if (start.kind === 'example-when-mailed') return { region: limburg.code, values: exampleWhenMailed(resources) };
  const code = start.region?.code ?? (party.startsWith('PV') ? party : undefined);
  const { region, values } = listReference(start.list, { ...start.region, code }, resources);
  return { region: region.code, values };
}

/** How a party is called by the data a dossier starts with; null when it is not in it. */
function partyName(values: readonly ReferenceValue[], party: Party): string | null {
  const key = JSON.stringify({ code: party });
  const found = values.find(({ head, register }) => register === 'name' && head.key === key && isParty(head.entity));
  // The register `name` of a region or municipality is a text.
  return found === undefined ? null : (JSON.parse(found.value) as string);
}

function isParty(entity: string): boolean {
  return entity === 'municipality' || entity === 'region';
}
