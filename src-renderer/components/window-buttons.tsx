import { Button } from 'react-aria-components';
import { useComponentText } from './component-text';
import styles from './title-bar.module.css';

export interface WindowControls {
  isMaximised: boolean;
  onMinimise: () => void;
  onToggleMaximise: () => void;
  onClose: () => void;
}

/** Three buttons of 44 px. Not in the Tab order: the system's own keys (Alt F4, Windows + arrow) do the same. */
export function WindowButtons({ controls }: { controls: WindowControls }) {
  const { text } = useComponentText();
  const buttons = [
    { id: 'minimise', label: text('minimise'), onPress: controls.onMinimise, path: 'M0 5h10' },
    {
      id: 'maximise',
      label: text(controls.isMaximised ? 'restore' : 'maximise'),
      onPress: controls.onToggleMaximise,
      path: controls.isMaximised ? 'M.5 2.5h7v7h-7zM2.5 2.5v-2h7v7h-2' : 'M.5.5h9v9h-9z',
    },
    { id: 'close', label: text('closeWindow'), onPress: controls.onClose, path: 'm0 0 10 10M10 0 0 10' },
  ];
  return (
    <div className={styles.window}>
      {buttons.map((button) => (
        <Button
          key={button.id}
          aria-label={button.label}
          excludeFromTabOrder
          onPress={button.onPress}
          className={styles.windowButton ?? ''}
          data-id={button.id}
        >
          <svg viewBox="0 0 10 10" width="10" height="10" fill="none" stroke="currentColor" aria-hidden="true">
            <path d={button.path} />
          </svg>
        </Button>
      ))}
    </div>
  );
}
