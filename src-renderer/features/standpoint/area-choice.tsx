import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import { ChevronsUpDown } from '../../components/icons';
import { Select } from '../../components/select';
import { useSay } from './say';

interface AreaChoiceProps {
  choices: StandpointChoices;
  value: string;
  onChange: (code: string) => void;
  /** Beside a title that already says the name of the area: only a sign. */
  isBare?: boolean;
}

/** The region, a subregion, a safety region or a municipality. */
export function AreaChoice({ choices, value, onChange, isBare = false }: AreaChoiceProps) {
  const say = useSay();
  return (
    <Select
      inline
      label={say('area')}
      choices={choices.areas.map(({ code, name, type }) => ({
        id: code,
        label: name,
        section: say(`areas.${type}`),
      }))}
      value={value}
      onChange={onChange}
      {...(isBare ? { bareIcon: ChevronsUpDown } : {})}
    />
  );
}
