import type { z } from 'zod';
import { firmness } from '../../../../../shared/domain/capacity-layer';
import type { KeyOf, ValueOf } from '../../../../../shared/domain/entities';
import { facility } from '../../../../../shared/domain/facility';
import { type ReferenceValue, recordValues } from '../reference-values';
import { exampleId } from './example-id';
import type { ExampleLists, ExampleRow } from './example-list';
import { exampleSite } from './example-sites';

const { kind, status, circle, renewal } = facility.registers;

/** Facilities with their layers, each written by its host: facilities.csv and layers.csv. */
export function exampleFacilities(lists: ExampleLists): ReferenceValue[] {
  const rows = lists.read('facilities.csv');
  const hosts = new Map(rows.map((row) => [row.text('id'), row.municipality('municipality')]));
  return [...rows.flatMap(facilityRecord), ...lists.read('layers.csv').flatMap((row) => layerRecord(row, hosts))];
}

function facilityRecord(row: ExampleRow): ReferenceValue[] {
  const host = row.municipality('municipality');
  const sameAs = row.optional('same_as');
  return recordValues(
    exampleSite(host),
    'facility',
    { host, id: exampleId('facility', row.text('id')) },
    {
      name: row.text('name'),
      place: row.optional('place'),
      kind: kind.parse(row.text('kind')),
      operator: row.optional('operator'),
      partners: row.optional('partners')?.split('|') ?? null,
      isSmallScale: row.text('small_scale') === 'yes',
      labourMarket: row.optional('labour_market'),
      status: status.parse(row.text('status')),
      term: { from: row.optional('from'), until: row.optional('until') },
      hardLimit: row.optional('hard_limit'),
      renewal: renewalOf(row),
      renewalConditions: row.optional('renewal_conditions'),
      physicalPlaces: row.number('physical_places'),
      sameAs: sameAs === null ? null : exampleId('facility', sameAs),
      circle: circle.nullable().parse(row.optional('circle')),
      explanation: row.optional('explanation'),
    },
  );
}

function renewalOf(row: ExampleRow): z.output<typeof renewal> | null {
  if (row.optional('renewal') === null) return null;
  return renewal.parse({ isPossible: row.text('renewal'), until: row.optional('renewal_until') });
}

function layerRecord(row: ExampleRow, hosts: ReadonlyMap<string, string>): ReferenceValue[] {
  const host = hosts.get(row.text('facility'));
  if (host === undefined) throw new Error(`layer "${row.text('id')}" is at no facility`);
  return recordValues(
    exampleSite(host),
    'capacity-layer',
    exampleLayerKey(row.text('id'), row.text('facility'), host),
    { layer: layerOf(row), explanation: row.optional('explanation') },
  );
}

/** A row without a group is a layer of which nothing is filled in yet. */
function layerOf(row: ExampleRow): ValueOf<'capacity-layer', 'layer'> | null {
  const group = row.optional('group');
  if (group === null) return null;
  return {
    group,
    total: row.number('total'),
    amv: row.number('amv'),
    from: row.optional('from'),
    until: row.optional('until'),
    certainty: firmness.parse(row.text('certainty')),
  };
}

/** The key of a layer, by the names of the lists. */
export function exampleLayerKey(layer: string, facility: string, host: string): KeyOf<'capacity-layer'> {
  return { facility: exampleId('facility', facility), host, id: exampleId('capacity-layer', layer) };
}
