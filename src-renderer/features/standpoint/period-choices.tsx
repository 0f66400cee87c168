import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import { Select } from '../../components/select';
import { useSay } from './say';

interface PeriodChoiceProps {
  choices: StandpointChoices;
  value: string;
  onChange: (code: string) => void;
}

/** Which round of the Spreidingswet. */
export function CycleChoice({ choices, value, onChange }: PeriodChoiceProps) {
  const label = useSay()('cycle');
  return <Select inline label={label} choices={named(choices.cycles, label)} value={value} onChange={onChange} />;
}

/** Which half-year of the Huisvestingswet. */
export function HalfYearChoice({ choices, value, onChange }: PeriodChoiceProps) {
  const label = useSay()('halfYear');
  return <Select inline label={label} choices={named(choices.halfYears, label)} value={value} onChange={onChange} />;
}

function named(periods: readonly { code: string; name: string }[], label: string) {
  return periods.map(({ code, name }) => ({ id: code, label: withoutLabel(name, label) }));
}

/** "Ronde 2026–2027" stands behind the label "Ronde" as "2026–2027". */
function withoutLabel(name: string, label: string): string {
  return name.startsWith(`${label} `) ? name.slice(label.length + 1) : name;
}
