import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { slug } from '../../../../shared/domain/fields';
import { milestone, period } from '../../../../shared/domain/period';
import { targetGroup } from '../../../../shared/domain/target-group';
import type { SiteId } from '../../../../shared/merge/types';
import { type ReferenceValue, recordValues } from './reference-values';

const groupsFile = z.array(
  z.strictObject({
    code: slug,
    name: targetGroup.registers.name,
    measure: targetGroup.registers.measure,
    order: targetGroup.registers.order,
    countsAmv: targetGroup.registers.countsAmv,
    figureKinds: targetGroup.registers.figureKinds,
  }),
);

const periodsFile = z.array(
  z.strictObject({
    code: slug,
    name: period.registers.name,
    type: period.registers.type,
    term: period.registers.term,
    milestones: z.array(milestone),
    groups: period.registers.groups,
  }),
);

/** Target groups and periods: the same for every region, and after that data that can be edited. */
export function commonReference(site: SiteId, resources: string): ReferenceValue[] {
  const groups = groupsFile.parse(readJson(resources, 'groups.json'));
  const periods = periodsFile.parse(readJson(resources, 'periods.json'));
  return [
    ...groups.flatMap(({ code, ...registers }) => recordValues(site, 'target-group', { code }, registers)),
    ...periods.flatMap(({ code, ...registers }) => recordValues(site, 'period', { code }, registers)),
  ];
}

function readJson(resources: string, name: string): unknown {
  return JSON.parse(readFileSync(join(resources, 'reference', name), 'utf8'));
}
