import type { PeriodWrite } from '../../../../../shared/ipc/schemas/region-settings';
import { Button } from '../../../../components/button';
import { Checkbox } from '../../../../components/checkbox';
import { IconButton } from '../../../../components/icon-button';
import { Plus, X } from '../../../../components/icons';
import { TextField } from '../../../../components/text-field';
import { useSay } from '../say';
import styles from './periods.module.css';

type Milestones = PeriodWrite['milestones'];

interface MilestoneFieldsProps {
  milestones: Milestones;
  error: (field: string) => string | undefined;
  onChange: (milestones: Milestones) => void;
}

/** The important days of a period: what, when, and whether it is sure. */
export function MilestoneFields({ milestones, error, onChange }: MilestoneFieldsProps) {
  const say = useSay();
  const change = (at: number, part: Partial<Milestones[number]>) =>
    onChange(milestones.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <fieldset className={styles.milestoneFields}>
      <legend>{say('periods.milestones')}</legend>
      {milestones.map((milestone, at) => {
        const number = say('periods.milestoneNumber', { number: at + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a milestone has no name of its own while it is being typed
          <div key={at} className={styles.milestoneRow}>
            <TextField
              label={`${number}: ${say('periods.milestoneName')}`}
              hideLabel={at > 0}
              value={milestone.name}
              onChange={(name) => change(at, { name })}
              error={error(`milestones.${at}.name`)}
              maxLength={200}
            />
            <TextField
              label={`${number}: ${say('periods.milestoneDate')}`}
              hideLabel={at > 0}
              value={milestone.date}
              onChange={(date) => change(at, { date })}
              error={error(`milestones.${at}.date`)}
              maxLength={200}
            />
            <Checkbox
              aria-label={`${number}: ${say('periods.uncertain')}`}
              isSelected={milestone.certainty === 'uncertain'}
              onChange={(isUncertain) => change(at, { certainty: isUncertain ? 'uncertain' : 'certain' })}
            >
              {say('periods.uncertain')}
            </Checkbox>
            <IconButton
              icon={X}
              variant="quiet"
              aria-label={say('periods.removeMilestone', { name: milestone.name === '' ? number : milestone.name })}
              onPress={() => onChange(milestones.filter((_, index) => index !== at))}
            />
          </div>
        );
      })}
      <Button
        small
        icon={Plus}
        isDisabled={milestones.length >= 50}
        onPress={() => onChange([...milestones, { name: '', date: '', certainty: 'uncertain' }])}
      >
        {say('periods.addMilestone')}
      </Button>
    </fieldset>
  );
}
