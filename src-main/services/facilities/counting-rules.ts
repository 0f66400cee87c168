import { recordHead, writeValue } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { CountingRules, CountingRuleWrite, FormResult } from '../../../shared/ipc/schemas/facilities';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { readCountingRules } from '../../database/repositories/counting-rules';
import { readGroups } from '../../database/repositories/groups';
import { readPeriods } from '../../database/repositories/periods';
import { dossierNames } from '../dossier-names';
import { problemsOf } from '../forms/form-problems';
import { readCount, readDay } from '../forms/read-text';
import { recordAction } from '../history/record-action';
import { mustBeWritable, rightOn } from '../on-behalf/right-on';
import { presentWrites } from '../presence-writes';
import type { Session } from '../session';

/** Per period and stock group what is asked of capacity to count, also where nothing is. Places never count for a flow. */
export function countingRules(session: Session): CountingRules {
  const names = dossierNames(session);
  const rules = readCountingRules(session);
  const groups = readGroups(session).filter(({ measure }) => measure === 'stock');
  const pairs = readPeriods(session).flatMap((period) =>
    groups.filter(({ code }) => period.groups.includes(code)).map((group) => ({ period, group })),
  );
  return {
    right: rightOn(session, session.region),
    rules: pairs.map(({ period, group }) => {
      const rule = rules.find((each) => each.group === group.code && each.period === period.code);
      return {
        group: group.code,
        groupName: names.group(group.code),
        groupOrder: group.order,
        period: period.code,
        periodName: names.period(period.code),
        minimumYears: rule?.minimumYears ?? null,
        minimumPlaces: rule?.minimumPlaces ?? null,
        readyBy: rule?.readyBy ?? null,
        explanation: rule?.explanation ?? '',
      };
    }),
  };
}

/**
 * Sets what is asked of capacity for a group in a period; it belongs to the region.
 *
 * @throws ExpectedFailure `record-unknown` for a group or period that is not there; `not-yours`, `dossier-read-only`
 */
export function writeCountingRule(session: Session, input: CountingRuleWrite): FormResult {
  mustBeWritable(session, session.region);
  const { group, period } = input;
  const isThere = countingRules(session).rules.some((rule) => rule.group === group && rule.period === period);
  if (!isThere) throw new ExpectedFailure('record-unknown');
  const years = readCount(input.minimumYears, session.locale);
  const places = readCount(input.minimumPlaces, session.locale);
  const readyBy = readDay(input.readyBy);
  const problems = [
    ...problemsOf('minimumYears', years),
    ...problemsOf('minimumPlaces', places),
    ...problemsOf('readyBy', readyBy),
  ];
  if (!years.ok || !places.ok || !readyBy.ok) return { problems, id: null };
  const rule = { minimumYears: years.value, minimumPlaces: places.value, readyBy: readyBy.value };
  const head = recordHead('counting-rule', { group, period });
  const explanation = input.explanation.trim() === '' ? null : input.explanation;
  const writes: OwnWrite[] = [
    { head, register: 'rule', value: writeValue('counting-rule', 'rule', rule), origin: 'typed' },
    { head, register: 'explanation', value: writeValue('counting-rule', 'explanation', explanation), origin: 'typed' },
    ...presentWrites(session, head),
  ];
  recordAction(session, { what: 'counting-rule', group, area: period }, writes);
  return { problems: [], id: head.id };
}
