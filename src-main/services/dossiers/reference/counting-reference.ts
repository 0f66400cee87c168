import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { countingRule } from '../../../../shared/domain/counting-rule';
import type { SiteId } from '../../../../shared/merge/types';
import { type ReferenceValue, recordValues } from './reference-values';

const rulesFile = z.array(
  z.strictObject({
    group: countingRule.key.shape.group,
    period: countingRule.key.shape.period,
    rule: countingRule.registers.rule,
    explanation: countingRule.registers.explanation,
  }),
);

/** The counting rules that have a source, which the explanation names; after that data that can be edited. */
export function countingReference(site: SiteId, resources: string): ReferenceValue[] {
  const rules = rulesFile.parse(JSON.parse(readFileSync(join(resources, 'reference', 'counting-rules.json'), 'utf8')));
  return rules.flatMap(({ group, period, ...registers }) =>
    recordValues(site, 'counting-rule', { group, period }, registers),
  );
}
