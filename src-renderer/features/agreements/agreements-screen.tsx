import { useParams } from 'wouter';
import { useAppState } from '../../api/use-app-state';
import { useScreenView } from '../../api/use-screen-view';
import { useFailureText } from '../failure-text';
import { useStandpoint } from '../standpoint/use-standpoint';
import { useAgreementList } from './agreements-data';
import { AgreementsFrame } from './agreements-frame';
import styles from './agreements-screen.module.css';
import { agreementsView } from './remembered-view';
import { useSay } from './say';

/** The screen Afspraken: who takes over what of whom, who consented, and what it changes. */
export function AgreementsScreen() {
  const dossier = useAppState()?.dossier ?? null;
  if (dossier === null) return null;
  return <DossierAgreements key={dossier.dossierId} dossierId={dossier.dossierId} />;
}

function DossierAgreements({ dossierId }: { dossierId: string }) {
  const say = useSay();
  const failureText = useFailureText();
  const { id } = useParams();
  const [view, changeView] = useScreenView(agreementsView, dossierId);
  const used = useStandpoint();
  const list = useAgreementList();
  if (list.error !== null) {
    return (
      <div className={styles.failed} role="alert">
        <h1>{say('title')}</h1>
        <p>{say('failed')}</p>
        <p>{failureText(list.error)}</p>
      </div>
    );
  }
  if (list.data === undefined || used === null) return null;
  return <AgreementsFrame list={list.data} used={used} view={view} linkedId={id ?? null} onView={changeView} />;
}
