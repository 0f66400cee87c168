import { type ReferenceValue, recordValues } from '../reference-values';
import { exampleId } from './example-id';
import type { ExampleLists, ExampleRow } from './example-list';
import { exampleSite } from './example-sites';

/** Shares in joint facilities, kept by the host, and the yes of the other municipality where it is given: shares.csv. */
export function exampleShares(lists: ExampleLists): ReferenceValue[] {
  const facilities = lists.read('facilities.csv');
  const hosts = new Map(facilities.map((row) => [row.text('id'), row.municipality('municipality')]));
  const layers = new Map(lists.read('layers.csv').map((row) => [row.text('id'), hosts.get(row.text('facility'))]));
  return lists.read('shares.csv').flatMap((row) => shareRecords(row, layers.get(row.text('layer'))));
}

function shareRecords(row: ExampleRow, host: string | undefined): ReferenceValue[] {
  if (host === undefined) throw new Error(`a share in layer "${row.text('layer')}", which is not there`);
  const municipality = row.municipality('municipality');
  const key = { layer: exampleId('capacity-layer', row.text('layer')), host, municipality };
  const places = { total: row.number('total'), amv: row.number('amv') };
  const share = recordValues(exampleSite(host), 'share', key, { places, explanation: row.optional('explanation') });
  if (row.text('confirmed') !== 'yes') return share;
  return [...share, ...recordValues(exampleSite(municipality), 'share-confirmation', key, { confirmed: places })];
}
