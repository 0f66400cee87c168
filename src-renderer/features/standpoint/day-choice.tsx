import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandpointChoices } from '../../../shared/ipc/schemas/standpoint';
import { formatLongDate } from '../../../shared/text/dates';
import { Button } from '../../components/button';
import { DateField } from '../../components/date-field';
import { Dialog } from '../../components/dialog';
import { Calendar } from '../../components/icons';
import { Select } from '../../components/select';
import { useSay } from './say';

interface DayChoiceProps {
  choices: Pick<StandpointChoices, 'referenceDates' | 'today'>;
  value: string;
  onChange: (day: string) => void;
  /** "Stand op" unless the screen has a word of its own. */
  label?: string;
  /** What choosing another day does on this screen. */
  hint?: string;
}

const otherDay = 'other';

/** The day of which the stand is shown: today, one that was counted on before, or another. */
export function DayChoice({ choices, value, onChange, label, hint }: DayChoiceProps) {
  const say = useSay();
  const locale = useTranslation().i18n.language.startsWith('en') ? 'en' : 'nl';
  const [isAsking, setIsAsking] = useState(false);
  const days = [...new Set([value, choices.today, ...choices.referenceDates])].sort().reverse();
  return (
    <>
      <Select
        inline
        icon={Calendar}
        label={label ?? say('day')}
        choices={[
          ...days.map((day) => ({
            id: day,
            label: formatLongDate(day, locale),
            ...(day === choices.today ? { description: say('today') } : {}),
          })),
          { id: otherDay, label: say('otherDay.choice') },
        ]}
        value={value}
        onChange={(id) => (id === otherDay ? setIsAsking(true) : onChange(id))}
      />
      {isAsking ? (
        <OtherDay
          start={value}
          hint={hint ?? say('otherDay.hint')}
          onCancel={() => setIsAsking(false)}
          onChoose={(day) => {
            setIsAsking(false);
            onChange(day);
          }}
        />
      ) : null}
    </>
  );
}

interface OtherDayProps {
  start: string;
  hint: string;
  onCancel: () => void;
  onChoose: (day: string) => void;
}

function OtherDay({ start, hint, onCancel, onChoose }: OtherDayProps) {
  const say = useSay();
  const [day, setDay] = useState<string | null>(start);
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => isOpen || onCancel()}
      title={say('otherDay.title')}
      actions={
        <>
          <Button onPress={onCancel}>{say('otherDay.cancel')}</Button>
          <Button variant="primary" isDisabled={day === null} onPress={() => day !== null && onChoose(day)}>
            {say('otherDay.choose')}
          </Button>
        </>
      }
    >
      <DateField label={say('otherDay.day')} description={hint} value={day} onChange={setDay} autoFocus />
    </Dialog>
  );
}
