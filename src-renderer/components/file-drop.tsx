import type { ReactNode } from 'react';
import { DropZone, isFileDropItem, Text } from 'react-aria-components';
import { Button } from './button';
import styles from './file-drop.module.css';
import { Icon, type IconType } from './icon';
import { FileInput } from './icons';

interface FileDropProps {
  title: ReactNode;
  hint?: ReactNode;
  buttonLabel: string;
  icon?: IconType;
  /** The button: ask the main side to show its dialog. */
  onBrowse: () => void;
  /** Real `File` objects, so that the preload can turn them into a token. */
  onDrop: (files: File[]) => void;
  isPrimary?: boolean;
  isDisabled?: boolean;
}

/** A place to drop files on, with a button that does the same by keyboard. */
export function FileDrop(props: FileDropProps) {
  const { title, hint, buttonLabel, icon = FileInput, onBrowse, onDrop, isPrimary, isDisabled } = props;
  return (
    <DropZone
      isDisabled={isDisabled ?? false}
      className={styles.zone ?? ''}
      getDropOperation={() => 'copy'}
      onDrop={async (event) => {
        const files = event.items.filter(isFileDropItem);
        onDrop(await Promise.all(files.map((item) => item.getFile())));
      }}
    >
      <span className={styles.icon}>
        <Icon of={icon} size={20} tone="accent" />
      </span>
      <span className={styles.text}>
        <Text slot="label" className={styles.title ?? ''}>
          {title}
        </Text>
        {hint ? <small>{hint}</small> : null}
      </span>
      <Button variant={isPrimary ? 'primary' : 'default'} onPress={onBrowse} isDisabled={isDisabled ?? false}>
        {buttonLabel}
      </Button>
    </DropZone>
  );
}
