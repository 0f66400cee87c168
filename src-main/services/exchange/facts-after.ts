import { keyOf, type RegisterOf, readValue, type ValueOf } from '../../../shared/domain/entities';
import type { EntityName } from '../../../shared/domain/entity';
import type {
  ConfirmationFact,
  FacilityFact,
  LayerFact,
  PositionFacts,
  ShareFact,
} from '../../../shared/domain/position/facts';
import type { RecordHead } from '../../../shared/merge/types';

/** A record as it would be: the value that counts of each of its registers, as canonical text. */
export interface RecordAfter {
  readonly head: RecordHead;
  readonly textOf: (register: string) => string | null;
}

/** The facts of positions as they would be with these records in the place of what stands now. */
export function factsAfter(facts: PositionFacts, changed: readonly RecordAfter[]): PositionFacts {
  const ids = new Set(changed.map(({ head }) => head.id));
  const live = changed.filter((each) => read(each, 'facility', 'deleted') !== true);
  const kept = <T extends { readonly recordId: string }>(
    all: readonly T[],
    made: (each: RecordAfter) => readonly T[],
  ) => [...all.filter(({ recordId }) => !ids.has(recordId)), ...live.flatMap(made)];
  return {
    ...facts,
    facilities: kept(facts.facilities, facilityFact),
    layers: kept(facts.layers, layerFact),
    shares: kept(facts.shares, shareFact),
    confirmations: kept(facts.confirmations, confirmationFact),
  };
}

function facilityFact(each: RecordAfter): readonly FacilityFact[] {
  const key = keyOf(each.head, 'facility');
  if (key === null) return [];
  const term = read(each, 'facility', 'term');
  const renewal = read(each, 'facility', 'renewal');
  return [
    {
      recordId: key.id,
      host: key.host,
      name: read(each, 'facility', 'name') ?? '',
      place: read(each, 'facility', 'place') ?? '',
      kind: read(each, 'facility', 'kind'),
      status: read(each, 'facility', 'status'),
      from: term?.from ?? null,
      until: term?.until ?? null,
      hardLimit: read(each, 'facility', 'hardLimit'),
      canRenew: renewal?.isPossible ?? 'unknown',
      renewalUntil: renewal?.until ?? null,
      physicalPlaces: read(each, 'facility', 'physicalPlaces'),
      sameAs: read(each, 'facility', 'sameAs'),
    },
  ];
}

function layerFact(each: RecordAfter): readonly LayerFact[] {
  const key = keyOf(each.head, 'capacity-layer');
  if (key === null) return [];
  const layer = read(each, 'capacity-layer', 'layer');
  return [
    {
      recordId: key.id,
      facility: key.facility,
      host: key.host,
      group: layer?.group ?? null,
      total: layer?.total ?? null,
      amv: layer?.amv ?? null,
      from: layer?.from ?? null,
      until: layer?.until ?? null,
      certainty: layer?.certainty ?? 'soft',
    },
  ];
}

function shareFact(each: RecordAfter): readonly ShareFact[] {
  const key = keyOf(each.head, 'share');
  if (key === null) return [];
  const places = read(each, 'share', 'places');
  return [{ recordId: each.head.id, ...key, total: places?.total ?? null, amv: places?.amv ?? null }];
}

function confirmationFact(each: RecordAfter): readonly ConfirmationFact[] {
  const key = keyOf(each.head, 'share-confirmation');
  if (key === null) return [];
  const places = read(each, 'share-confirmation', 'confirmed');
  return [{ recordId: each.head.id, ...key, total: places?.total ?? null, amv: places?.amv ?? null }];
}

function read<E extends EntityName, R extends RegisterOf<E>>(
  { textOf }: RecordAfter,
  entity: E,
  register: R,
): ValueOf<E, R> | null {
  const text = textOf(register);
  return text === null ? null : (readValue(entity, register, text) ?? null);
}
