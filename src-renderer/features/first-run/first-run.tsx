import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppState } from '../../../shared/ipc/schemas/app';
import { useEvent } from '../../api/use-event';
import { Notice } from '../../components/notice';
import styles from './first-run.module.css';
import { JoinDialog } from './join-dialog';
import { RecentDossiers } from './recent-dossiers';
import { RegionDialog } from './region-dialog';
import { useStarting } from './use-starting';
import { Ways } from './ways';
import { Welcome } from './welcome';
import { WhoAmI } from './who-am-i';

/** The first screen: for whom one works, and the ways to begin. Also "Nieuw dossier" when a dossier is open. */
export function FirstRun({ state }: { state: AppState }) {
  const { t } = useTranslation();
  const [who, setWho] = useState<Who>({ kind: 'municipality', municipality: null });
  const starting = useStarting();
  const [tooMany, setTooMany] = useState(0);

  useEvent('files.dropped', ({ files }) => {
    const [only, ...others] = files;
    setTooMany(others.length > 0 ? files.length : 0);
    if (only && others.length === 0) void starting.inspect(only);
  });

  return (
    <div className={styles.page}>
      <Welcome hasDossier={state.dossier !== null} />
      <section className={styles.steps}>
        <div className={styles.column}>
          <h2>{t('app.firstRun.who')}</h2>
          <WhoAmI who={who} onChange={setWho} missed={starting.missedMunicipality} />
          <h2>{t('app.firstRun.how')}</h2>
          <div role="alert">
            {starting.problem && !starting.joining && !starting.regionList ? (
              <div className={styles.message}>
                <Notice tone="danger">{starting.problem}</Notice>
              </div>
            ) : null}
            {tooMany > 0 ? (
              <div className={styles.message}>
                <Notice tone="danger">{t('app.firstRun.oneFile', { count: tooMany })}</Notice>
              </div>
            ) : null}
          </div>
          <Ways who={who} starting={starting} />
          <RecentDossiers recent={state.recent} onOpen={starting.openRecent} />
        </div>
      </section>
      {starting.joining ? <JoinDialog joining={starting.joining} starting={starting} chosen={who} /> : null}
      {starting.regionList ? <RegionDialog file={starting.regionList} starting={starting} /> : null}
    </div>
  );
}

export interface Who {
  readonly kind: 'municipality' | 'support';
  readonly municipality: string | null;
}
