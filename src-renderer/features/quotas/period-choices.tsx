import type { MatrixChoices, MatrixQuery } from '../../../shared/ipc/schemas/figures';
import { Select } from '../../components/select';
import { ReferenceDateChoice } from './reference-date-choice';
import { useSay } from './say';

interface PeriodChoicesProps {
  choices: MatrixChoices;
  query: MatrixQuery;
  onChange: (query: MatrixQuery) => void;
}

/** Which round, which half-year, and the day on which realisations are known. */
export function PeriodChoices({ choices, query, onChange }: PeriodChoicesProps) {
  const say = useSay();
  return (
    <>
      <Select
        inline
        label={say('round')}
        choices={choices.cycles.map((cycle) => ({ id: cycle.code, label: withoutLabel(cycle.name, say('round')) }))}
        value={query.cycle}
        onChange={(cycle) => onChange({ ...query, cycle })}
      />
      <Select
        inline
        label={say('halfYear')}
        choices={choices.halfYears.map((halfYear) => ({
          id: halfYear.code,
          label: withoutLabel(halfYear.name, say('halfYear')),
        }))}
        value={query.halfYear}
        onChange={(halfYear) => onChange({ ...query, halfYear })}
      />
      <ReferenceDateChoice
        known={choices.referenceDates}
        value={query.referenceDate}
        onChange={(referenceDate) => onChange({ ...query, referenceDate })}
      />
    </>
  );
}

/** "Ronde 2026–2027" stands behind the label "Ronde" as "2026–2027". */
function withoutLabel(name: string, label: string): string {
  return name.startsWith(`${label} `) ? name.slice(label.length + 1) : name;
}
