import { useState } from 'react';
import { Button } from '../../components/button';
import { DateField } from '../../components/date-field';
import { Dialog } from '../../components/dialog';
import { Select } from '../../components/select';
import { dayText } from './number-text';
import { useSay } from './say';
import { useLanguage } from './use-language';

interface ReferenceDateChoiceProps {
  /** Days on which something was counted. */
  known: readonly string[];
  value: string;
  onChange: (day: string) => void;
}

const otherDay = 'other';

/** The day on which realisations are shown and typed: one that was counted on before, or a new one. */
export function ReferenceDateChoice({ known, value, onChange }: ReferenceDateChoiceProps) {
  const say = useSay();
  const language = useLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const days = [...new Set([value, ...known])].sort().reverse();
  return (
    <>
      <Select
        inline
        label={say('referenceDate')}
        choices={[
          ...days.map((day) => ({ id: day, label: dayText(day, language) })),
          { id: otherDay, label: say('otherDay.choice') },
        ]}
        value={value}
        onChange={(id) => (id === otherDay ? setIsAsking(true) : onChange(id))}
      />
      {isAsking ? (
        <OtherDay
          start={value}
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
  onCancel: () => void;
  onChoose: (day: string) => void;
}

function OtherDay({ start, onCancel, onChoose }: OtherDayProps) {
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
      <DateField
        label={say('source.referenceDate')}
        description={say('otherDay.hint')}
        value={day}
        onChange={setDay}
        autoFocus
      />
    </Dialog>
  );
}
