import { useTranslation } from 'react-i18next';
import type { BackupEntry } from '../../../../shared/ipc/schemas/backups';
import { megabytes } from '../../../../shared/text/file-size';
import { Icon } from '../../../components/icon';
import { Check } from '../../../components/icons';
import { PlainTable } from '../../../components/plain-table';
import { TextLink } from '../../../components/text-link';
import { useMoment } from '../../frame/use-moment';
import styles from './backups.module.css';

interface BackupsTableProps {
  backups: readonly BackupEntry[];
  canRestore: boolean;
  onRestore: (backup: BackupEntry) => void;
}

export function BackupsTable({ backups, canRestore, onRestore }: BackupsTableProps) {
  const { t } = useTranslation();
  if (backups.length === 0) return <p className={styles.none}>{t('backups.none')}</p>;
  return (
    <PlainTable rows="wrapping" className={styles.table} aria-label={t('backups.list')}>
      <thead>
        <tr>
          <th scope="col">{t('backups.when')}</th>
          <th scope="col">{t('backups.why')}</th>
          <th scope="col" className={styles.number}>
            {t('backups.size')}
          </th>
          <th scope="col">{t('backups.checked')}</th>
          {canRestore ? <th scope="col">{t('backups.actions')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <BackupRow key={backup.name} backup={backup} {...(canRestore ? { onRestore } : {})} />
        ))}
      </tbody>
    </PlainTable>
  );
}

function BackupRow({ backup, onRestore }: { backup: BackupEntry; onRestore?: BackupsTableProps['onRestore'] }) {
  const { t, i18n } = useTranslation();
  const when = useMoment()(backup.at);
  const size = megabytes(backup.bytes, i18n.language.startsWith('en') ? 'en' : 'nl');
  return (
    <tr>
      <th scope="row">{when}</th>
      <td>{t(`backups.reasons.${backup.reason}`)}</td>
      <td className={styles.number}>{t('backups.bytes', { size })}</td>
      <td>
        <span className={styles.checked}>
          <Icon of={Check} size={14} />
          {t('backups.isChecked')}
        </span>
      </td>
      {onRestore ? (
        <td>
          <TextLink onPress={() => onRestore(backup)} aria-label={`${t('backups.putBack')} ${when}`}>
            {t('backups.putBack')}
          </TextLink>
        </td>
      ) : null}
    </tr>
  );
}
