import type { Standpoint } from '../../../shared/domain/standpoint';
import { Checkbox } from '../../components/checkbox';
import { useSay } from './say';

interface ScenarioChoiceProps {
  value: Standpoint['view'];
  onChange: (view: Standpoint['view']) => void;
}

/** Whether drafts of agreements count too. One switch for all screens. */
export function ScenarioChoice({ value, onChange }: ScenarioChoiceProps) {
  const say = useSay();
  return (
    <Checkbox
      isSelected={value === 'scenario'}
      onChange={(isOn) => onChange(isOn ? 'scenario' : 'official')}
      aria-label={say('scenario.hint')}
    >
      {say('scenario.label')}
    </Checkbox>
  );
}
