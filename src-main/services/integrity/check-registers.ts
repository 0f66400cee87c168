import { covers } from '../../../shared/merge/context';
import { dotKey } from '../../../shared/merge/ref-key';
import type { StoredRecord } from '../../database/register-rows';

/** Something the program itself did wrong, or a file did to it. Never the work of a user. */
export interface IntegrityProblem {
  readonly code: 'register-without-value' | 'dot-not-covered' | 'dot-twice' | 'projection-differs' | 'unreadable';
  readonly values: Readonly<Record<string, string | number>>;
}

/** Every register has a value, every value was seen, and no dot has two values. */
export function checkRegisters(records: Iterable<StoredRecord>): IntegrityProblem[] {
  const problems: IntegrityProblem[] = [];
  const valueOfDot = new Map<string, string>();
  for (const { head, registers } of records) {
    for (const [register, { siblings, context }] of registers) {
      const values = { record: head.id, register };
      if (siblings.length === 0) problems.push({ code: 'register-without-value', values });
      for (const { dot, value } of siblings) {
        if (!covers(context, dot)) problems.push({ code: 'dot-not-covered', values });
        const meaning = `${head.id}/${register}/${value}`;
        const known = valueOfDot.get(dotKey(dot));
        if (known !== undefined && known !== meaning) {
          problems.push({ code: 'dot-twice', values: { ...values, site: dot.site, counter: dot.counter } });
        }
        valueOfDot.set(dotKey(dot), meaning);
      }
    }
  }
  return problems;
}
