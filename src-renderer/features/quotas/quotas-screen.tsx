import { useAppState } from '../../api/use-app-state';
import { useScreenView } from '../../api/use-screen-view';
import { useFailureText } from '../failure-text';
import { useStandpointChoices } from '../standpoint/standpoint-data';
import { useChosenStandpoint } from '../standpoint/use-chosen-standpoint';
import { queryOf, useMatrix } from './quotas-data';
import { QuotasMatrix } from './quotas-matrix';
import styles from './quotas-screen.module.css';
import { quotasView } from './remembered-view';
import { useSay } from './say';

/** The screen Opgaven: the matrix of municipalities and figures, edited like a spreadsheet. */
export function QuotasScreen() {
  const dossier = useAppState()?.dossier ?? null;
  if (dossier === null) return null;
  return <DossierQuotas key={dossier.dossierId} dossierId={dossier.dossierId} isReadOnly={dossier.isReadOnly} />;
}

function DossierQuotas({ dossierId, isReadOnly }: { dossierId: string; isReadOnly: boolean }) {
  const say = useSay();
  const failureText = useFailureText();
  const [view, changeView] = useScreenView(quotasView, dossierId);
  const [chosen, changeStandpoint] = useChosenStandpoint(dossierId);
  const choices = useStandpointChoices();
  const query = choices.data === undefined ? null : queryOf(chosen, choices.data);
  const matrix = useMatrix(query);
  const error = choices.error ?? matrix.error;
  if (error !== null) {
    return (
      <div className={styles.failed} role="alert">
        <h1>{say('title')}</h1>
        <p>{say('failed')}</p>
        <p>{failureText(error)}</p>
      </div>
    );
  }
  if (choices.data === undefined || query === null || !matrix.data) return null;
  return (
    <QuotasMatrix
      choices={choices.data}
      query={query}
      matrix={matrix.data}
      view={view}
      isReadOnly={isReadOnly}
      onStandpoint={changeStandpoint}
      onView={changeView}
    />
  );
}
