import { Icon } from '../../../components/icon';
import { Lock } from '../../../components/icons';
import styles from './region.module.css';
import { useSay } from './say';

/** Says whose this is to who may not change it. */
export function OwnerNotice({
  owned,
  isReadOnly,
}: {
  owned: { right: string; ownerName: string };
  isReadOnly: boolean;
}) {
  const say = useSay();
  if (owned.right !== 'no') return null;
  return (
    <p className={styles.owner}>
      <Icon of={Lock} size={14} tone="quiet" />
      {isReadOnly ? say('dossierReadOnly') : say('ofOwner', { owner: owned.ownerName })}
    </p>
  );
}
