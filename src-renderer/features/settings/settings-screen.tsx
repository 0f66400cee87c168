import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppState } from '../../../shared/ipc/schemas/app';
import { ContextBar } from '../../components/context-bar';
import { ShortcutsTable } from '../frame/shortcuts-table';
import { About } from './about';
import { AppearanceForm } from './appearance-form';
import { BackupsPart } from './backups/backups-part';
import { ColleagueGuide } from './colleague-guide';
import { DataPlace } from './data-place';
import { DossierForm } from './dossier-form';
import { IdentityForm } from './identity-form';
import { OtherNameNotice } from './other-name/other-name-notice';
import styles from './settings.module.css';

export function SettingsScreen({ state }: { state: AppState }) {
  const { t } = useTranslation();
  const { dossier } = state;
  if (!dossier) return null;
  const isRegion = dossier.identity.party.startsWith('PV');
  return (
    <>
      <ContextBar title={t('settings.title')} />
      <div className={styles.scroll}>
        <div className={styles.sections}>
          <Section title={t('settings.who.title')}>
            {/* Another identity is another form: what was typed for the former is gone with it. */}
            <IdentityForm key={JSON.stringify(dossier.identity)} dossier={dossier} />
            {dossier.isReadOnly ? null : <OtherNameNotice />}
          </Section>
          <Section title={t('settings.dossier.title')}>
            <DossierForm key={dossier.title} dossier={dossier} canRename={isRegion && !dossier.isReadOnly} />
          </Section>
          <Section title={t('regionSettings.title')}>
            <p>{t('regionSettings.section.text')}</p>
            <p>
              <a href="#/settings/region">{t('regionSettings.section.open')}</a>
            </p>
          </Section>
          <Section title={t('settings.appearance.title')}>
            <AppearanceForm preferences={state.preferences} />
          </Section>
          <Section title={t('settings.data.title')}>
            <DataPlace dossier={dossier} />
          </Section>
          <Section title={t('backups.title')} id="backups">
            <BackupsPart isReadOnly={dossier.isReadOnly} />
          </Section>
          <Section title={t('settings.colleague.title')}>
            <ColleagueGuide dossier={dossier} />
          </Section>
          <Section title={t('frame.shortcuts.title')}>
            <ShortcutsTable />
          </Section>
          <Section title={t('settings.about.title')}>
            <About version={state.version} />
          </Section>
        </div>
      </div>
    </>
  );
}

function Section({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2 id={id}>{title}</h2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
