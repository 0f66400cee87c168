import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../api/client';
import { Button } from '../../../components/button';
import { Notice } from '../../../components/notice';
import styles from './other-name.module.css';
import { OtherNameDialog } from './other-name-dialog';

/** What this computer wrote as another party than it is now: said until it is settled, and settled only by a person. */
export function OtherNameNotice() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const items = useQuery({ queryKey: ['dossier', 'otherName.list'], queryFn: () => call('otherName.list') }).data ?? [];
  if (items.length === 0) return null;
  const parties = [...new Set(items.map(({ asName }) => asName))].join(', ');
  return (
    <>
      <Notice title={t('settings.otherName.noticeTitle')}>
        <p className={styles.sentence}>{t('settings.otherName.notice', { count: items.length, parties })}</p>
        <Button small onPress={() => setOpen(true)}>
          {t('settings.otherName.look')}
        </Button>
      </Notice>
      {isOpen ? <OtherNameDialog items={items} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
