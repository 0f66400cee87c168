import { useState } from 'react';
import { useAppState } from '../../../api/use-app-state';
import { Eye } from '../../../components/icons';
import { StatusItem } from '../../../components/status-bar';
import { useFailureText } from '../../failure-text';
import { ScreenStatus } from '../../frame/screen-status';
import { ScenarioStatus } from '../../standpoint/scenario-status';
import { useChosenStandpoint } from '../../standpoint/use-chosen-standpoint';
import { useSay } from '../say';
import styles from './compare.module.css';
import { CompareBar } from './compare-bar';
import { useComparison } from './compare-data';
import { ComparedAreas } from './compared-areas';

/** "Stand op 1 juli, zoals wij die toen kenden": what this copy knew at one moment beside what it knew at another. */
export function CompareScreen() {
  const dossierId = useAppState()?.dossier?.dossierId;
  return dossierId === undefined ? null : <DossierCompare key={dossierId} dossierId={dossierId} />;
}

function DossierCompare({ dossierId }: { dossierId: string }) {
  const say = useSay();
  const failureText = useFailureText();
  const [standpoint, change] = useChosenStandpoint(dossierId);
  const [earlier, setEarlier] = useState<string | null>(null);
  const [later, setLater] = useState<string | null>(null);
  const { data, error } = useComparison({ standpoint, earlier, later });
  if (data === undefined) {
    if (error === null) return null;
    return (
      <div className={styles.failed} role="alert">
        <h1>{say('compare.title')}</h1>
        <p>{say('compare.failed')}</p>
        <p>{failureText(error)}</p>
      </div>
    );
  }
  return (
    <div className={styles.screen}>
      <ScreenStatus>
        <ScenarioStatus view={data.standpoint.view} />
        {data.standpoint.view === 'scenario' ? null : (
          <StatusItem icon={Eye}>
            {say(data.standpoint.certainty === 'hard' ? 'status.official' : 'status.withSoft')}
          </StatusItem>
        )}
      </ScreenStatus>
      <CompareBar comparison={data} onStandpoint={change} onEarlier={setEarlier} onLater={setLater} />
      {error === null ? (
        <ComparedAreas comparison={data} standpoint={standpoint} onEarlier={setEarlier} />
      ) : (
        <p className={styles.failed} role="alert">
          {failureText(error)}
        </p>
      )}
    </div>
  );
}
