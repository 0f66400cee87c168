import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../api/client';
import { Disclosure } from '../../components/disclosure';
import styles from './settings.module.css';

/** Version, licence and the licences of what the program is made of. */
export function About({ version }: { version: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.about}>
      <p>{t('settings.about.version', { version })}</p>
      <p>{t('settings.about.licence')}</p>
      <p>{t('overview.map.credit')}</p>
      <Disclosure title={t('settings.about.parts')} isExpanded={isOpen} onExpandedChange={setOpen}>
        {isOpen ? <Licences /> : null}
      </Disclosure>
    </div>
  );
}

function Licences() {
  const text = useQuery({ queryKey: ['licences'], queryFn: () => call('app.licences') }).data;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text that scrolls has to be reachable with the keyboard
    <pre className={styles.licences} tabIndex={0}>
      {text ?? ''}
    </pre>
  );
}
