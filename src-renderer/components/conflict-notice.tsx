import { Button } from './button';
import styles from './conflict-notice.module.css';
import { Notice } from './notice';

export interface ConflictVersion {
  readonly key: string;
  readonly text: string;
  /** Who wrote it, and when. */
  readonly origin: string;
  /** It counts until somebody decides. */
  readonly isCounting: boolean;
}

interface ConflictNoticeProps<V extends ConflictVersion> {
  title: string;
  versions: readonly V[];
  /** Said behind the one that counts now. */
  countsText: string;
  chooseText: (version: V) => string;
  canDecide: boolean;
  onChoose: (version: V) => void;
}

/** Two or more values that nobody chose between yet: each with who and when, and the choice. */
export function ConflictNotice<V extends ConflictVersion>(props: ConflictNoticeProps<V>) {
  const { title, versions, countsText, chooseText, canDecide, onChoose } = props;
  return (
    <Notice title={title}>
      <ul className={styles.versions}>
        {versions.map((version) => (
          <li key={version.key}>
            <span>
              <b>{version.text}</b>
              {version.isCounting ? ` (${countsText})` : ''}, {version.origin}
            </span>
            <Button small isDisabled={!canDecide} onPress={() => onChoose(version)}>
              {chooseText(version)}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
