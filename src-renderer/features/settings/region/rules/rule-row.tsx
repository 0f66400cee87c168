import { useId } from 'react';
import type { SettingRules } from '../../../../../shared/ipc/schemas/region-settings';
import { Button } from '../../../../components/button';
import { Icon } from '../../../../components/icon';
import { GitCompareArrows } from '../../../../components/icons';
import { Switch } from '../../../../components/switch';
import { useSay } from '../say';
import styles from './rules.module.css';

interface RuleRowProps {
  rule: SettingRules['settings'][number];
  canEdit: boolean;
  /** Asks for the reason first. */
  onChange: (value: boolean) => void;
}

/** One rule: whether it is on, what that means, what the default is and why it was chosen. */
export function RuleRow({ rule, canEdit, onChange }: RuleRowProps) {
  const say = useSay();
  const id = useId();
  const { name, value, isChosen, reason, isConflict } = rule;
  const word = (isOn: boolean) => say(isOn ? 'rules.on' : 'rules.off');
  return (
    <section className={styles.rule} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{say(`rules.${name}.title`)}</h2>
        <Switch
          aria-label={say(`rules.${name}.title`)}
          aria-describedby={`${id}-meaning`}
          word={word(value)}
          isSelected={value}
          onChange={onChange}
          isReadOnly={!canEdit}
        />
      </div>
      <p id={`${id}-meaning`} className={styles.meaning}>
        {say(`rules.${name}.${value ? 'on' : 'off'}`)}
      </p>
      <p className="meta">
        {say('rules.standard', { value: word(rule.default) })}
        {isChosen ? ` ${say('rules.chosen')}` : null}
      </p>
      {isConflict ? (
        <p className={styles.conflict}>
          <Icon of={GitCompareArrows} size={14} tone="warn" />
          {say('conflict')}
        </p>
      ) : null}
      {reason === '' ? null : (
        <p className={styles.reason}>
          <span>{say('rules.reason', { reason })}</span>
          {canEdit ? (
            <Button
              small
              variant="quiet"
              aria-label={`${say('rules.changeReason')} ${say(`rules.${name}.title`)}`}
              onPress={() => onChange(value)}
            >
              {say('rules.changeReason')}
            </Button>
          ) : null}
        </p>
      )}
    </section>
  );
}
