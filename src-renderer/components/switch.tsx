import { Switch as AriaSwitch } from 'react-aria-components';
import { Icon } from './icon';
import { Check } from './icons';
import styles from './switch.module.css';

interface SwitchProps {
  /** What is on or off, for screen readers; the eye reads it beside the switch. */
  'aria-label': string;
  'aria-describedby'?: string;
  /** The state in a word: "aan" or "uit". */
  word: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  isReadOnly?: boolean;
}

/** On or off. Place, sign and word say which, besides the colour. */
export function Switch({ word, ...rest }: SwitchProps) {
  return (
    <AriaSwitch {...rest} className={styles.switch ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.knob}>{isSelected ? <Icon of={Check} size={12} /> : null}</span>
          </span>
          <span aria-hidden="true" className={styles.word}>
            {word}
          </span>
        </>
      )}
    </AriaSwitch>
  );
}
