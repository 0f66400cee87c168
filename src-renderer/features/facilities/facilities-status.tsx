import { inSentence } from '../../../shared/text/in-sentence';
import { Eye } from '../../components/icons';
import { StatusItem } from '../../components/status-bar';
import { ScreenStatus } from '../frame/screen-status';
import { ScenarioStatus } from '../standpoint/scenario-status';
import type { UsedStandpoint } from '../standpoint/use-standpoint';
import { useCountingRules } from './facilities-data';
import { ruleText } from './forms/counting-rules-dialog';
import { useWords } from './words';

interface FacilitiesStatusProps {
  used: UsedStandpoint;
  group: string | null;
}

/** By which rule places count, of the group and round of the context bar. */
export function FacilitiesStatus({ used, group }: FacilitiesStatusProps) {
  const words = useWords();
  const { standpoint } = used;
  const rules = useCountingRules().data?.rules ?? [];
  const rule = rules.find((each) => each.period === standpoint.cycle && each.group === (group ?? standpoint.group));
  return (
    <ScreenStatus>
      <ScenarioStatus view={standpoint.view} />
      {rule === undefined ? null : (
        <StatusItem icon={Eye}>
          {words.say('status.rule', {
            period: rule.periodName,
            group: inSentence(rule.groupName),
            rule: ruleText(words, rule),
          })}
        </StatusItem>
      )}
    </ScreenStatus>
  );
}
