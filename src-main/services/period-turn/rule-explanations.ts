import { readCountingRules } from '../../database/repositories/counting-rules';
import type { Session } from '../session';

/** Source and reasoning of the counting rule of a group in a period; empty when there is none. */
export function ruleExplanations(session: Session, period: string): (group: string) => string {
  const rules = readCountingRules(session).filter((rule) => rule.period === period);
  return (group) => rules.find((rule) => rule.group === group)?.explanation ?? '';
}
