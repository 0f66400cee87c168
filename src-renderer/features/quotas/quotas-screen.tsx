import { useAppState } from '../../api/use-app-state';
import { useFailureText } from '../failure-text';
import { useChoices, useMatrix } from './quotas-data';
import { QuotasMatrix } from './quotas-matrix';
import styles from './quotas-screen.module.css';
import type { QuotasView } from './remembered-view';
import { useSay } from './say';
import { useQuotasView } from './use-quotas-view';

/** The screen Opgaven: the matrix of municipalities and figures, edited like a spreadsheet. */
export function QuotasScreen() {
  const dossier = useAppState()?.dossier ?? null;
  if (dossier === null) return null;
  return <DossierQuotas key={dossier.dossierId} dossierId={dossier.dossierId} isReadOnly={dossier.isReadOnly} />;
}

function DossierQuotas({ dossierId, isReadOnly }: { dossierId: string; isReadOnly: boolean }) {
  const say = useSay();
  const failureText = useFailureText();
  const [view, changeView] = useQuotasView(dossierId);
  const choices = useChoices();
  const query = choices.data === undefined ? null : queryOf(view, choices.data);
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
      onView={changeView}
    />
  );
}

/** The remembered round, unless it is no longer in the dossier. */
function queryOf(view: QuotasView, choices: NonNullable<ReturnType<typeof useChoices>['data']>) {
  const { query } = view;
  if (query === null) return choices.initial;
  const hasCycle = choices.cycles.some((cycle) => cycle.code === query.cycle);
  const hasHalfYear = choices.halfYears.some((halfYear) => halfYear.code === query.halfYear);
  return hasCycle && hasHalfYear ? query : choices.initial;
}
