import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import { GroupGlyph } from '../../components/group-glyph';
import { Select } from '../../components/select';
import { useSay } from './say';

interface GroupChoiceProps {
  choices: StandpointChoices;
  value: string;
  onChange: (code: string) => void;
}

/** The target group that a map or a line over time is about. */
export function GroupChoice({ choices, value, onChange }: GroupChoiceProps) {
  const chosen = choices.groups.find(({ code }) => code === value);
  return (
    <Select
      inline
      label={useSay()('group')}
      choices={choices.groups.map(({ code, name }) => ({ id: code, label: name }))}
      value={value}
      onChange={onChange}
      {...(chosen === undefined ? {} : { mark: <GroupGlyph order={chosen.order} /> })}
    />
  );
}
