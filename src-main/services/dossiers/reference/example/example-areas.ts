import { limburg, limburgReference } from '../limburg-reference';
import { type ReferenceValue, recordValues } from '../reference-values';
import { exampleSite } from './example-sites';

/**
 * The real map, groups, periods and rules, under the title of an example. The real figures of round 1 stay out: an
 * example in which some numbers are true would be the worst of both. Dots of its own, because under the site of the
 * reference data they would mean something else.
 */
export function exampleAreas(resources: string): ReferenceValue[] {
  const site = exampleSite(limburg.code);
  const marks = { title: 'Asielopgave Limburg, voorbeeld', isExample: true };
  const region = recordValues(site, 'region', { code: limburg.code }, { name: limburg.name, ...marks });
  const areas = limburgReference(resources)
    .filter(({ head }) => head.entity !== 'quota' && head.entity !== 'region')
    .map((value) => ({ ...value, site }));
  return [...region, ...areas];
}
