import { Radio, RadioGroup } from 'react-aria-components';
import { classNames } from './class-names';
import { Icon, type IconType } from './icon';
import { Check } from './icons';
import styles from './segmented-choice.module.css';

export interface Segment<Id extends string = string> {
  id: Id;
  label: string;
  icon?: IconType;
  /** `later`: chosen but nothing happens yet, so it is drawn quietly. */
  tone?: 'deed' | 'later';
  isDisabled?: boolean;
}

interface SegmentedChoiceProps<Id extends string> {
  /** Name of the question for screen readers: "Keuze voor Opvang De Linde, einddatum". */
  label: string;
  segments: readonly Segment<Id>[];
  value: Id | null;
  onChange: (id: Id) => void;
  /** `choice`: always 276 px wide, the chosen one filled. `view`: as wide as its words, for the context bar. */
  look?: 'choice' | 'view';
  isDisabled?: boolean;
}

/** One of two to four, side by side. Radio semantics: Tab enters, arrows choose. */
export function SegmentedChoice<Id extends string>(props: SegmentedChoiceProps<Id>) {
  const { label, segments, value, onChange, look = 'choice', isDisabled } = props;
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(next) => {
        const chosen = segments.find((segment) => segment.id === next);
        if (chosen) onChange(chosen.id);
      }}
      isDisabled={isDisabled ?? false}
      className={classNames(styles.group, look === 'choice' ? styles.choice : styles.view)}
    >
      {segments.map((segment) => (
        <Radio
          key={segment.id}
          value={segment.id}
          isDisabled={segment.isDisabled ?? false}
          className={classNames(styles.segment, segment.tone === 'later' && styles.later)}
        >
          {({ isSelected }) => (
            <>
              {isSelected && look === 'choice' && segment.tone !== 'later' ? <Icon of={Check} size={13} /> : null}
              {segment.icon ? <Icon of={segment.icon} size={14} /> : null}
              <span className={styles.label} data-text={segment.label}>
                {segment.label}
              </span>
            </>
          )}
        </Radio>
      ))}
    </RadioGroup>
  );
}
