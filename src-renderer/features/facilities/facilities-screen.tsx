import { useParams } from 'wouter';
import { useAppState } from '../../api/use-app-state';
import { useScreenView } from '../../api/use-screen-view';
import { useFailureText } from '../failure-text';
import { useStandpoint } from '../standpoint/use-standpoint';
import { useFacilityList } from './facilities-data';
import { FacilitiesFrame } from './facilities-frame';
import styles from './facilities-screen.module.css';
import { facilitiesView } from './remembered-view';
import { useSay } from './say';

/** The screen Locaties: where people live, how many places, for whom, until when. */
export function FacilitiesScreen() {
  const dossier = useAppState()?.dossier ?? null;
  if (dossier === null) return null;
  return <DossierFacilities key={dossier.dossierId} dossierId={dossier.dossierId} />;
}

function DossierFacilities({ dossierId }: { dossierId: string }) {
  const say = useSay();
  const failureText = useFailureText();
  const { id } = useParams();
  const [view, changeView] = useScreenView(facilitiesView, dossierId);
  const used = useStandpoint();
  const list = useFacilityList();
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
  return <FacilitiesFrame list={list.data} used={used} view={view} openId={id ?? null} onView={changeView} />;
}
