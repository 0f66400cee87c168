import { useState } from 'react';
import type { SubstitutionRules } from '../../../../../shared/ipc/schemas/region-settings';
import { useTold } from '../../../frame/use-told';
import { Failed } from '../failed';
import { useRegionWrite, useSubstitutionRules } from '../region-data';
import { useSay } from '../say';
import styles from './rules.module.css';
import { SubstitutionDialog } from './substitution-dialog';
import { SubstitutionRow } from './substitution-row';

type Pair = SubstitutionRules['pairs'][number];

/** Which groups may stand in for one another: each ordered pair apart, off unless the region chose a ratio with a reason. */
export function SubstitutionSection() {
  const say = useSay();
  const { onDone, onFail } = useTold();
  const rules = useSubstitutionRules();
  const { mutateAsync: write } = useRegionWrite('regionSettings.writeSubstitution');
  const [edited, setEdited] = useState<Pair | null>(null);
  if (rules.error !== null) return <Failed error={rules.error} />;
  if (rules.data === undefined || rules.data.pairs.length === 0) return null;
  const stop = ({ from, to }: Pair) =>
    write({ from: from.code, to: to.code, rule: null }).then(() => onDone(say('rules.substitution.stopped')), onFail);
  return (
    <section className={styles.rule} aria-labelledby="region-substitution">
      <h2 id="region-substitution">{say('rules.substitution.title')}</h2>
      <p className={styles.meaning}>{say('rules.substitution.text')}</p>
      <p className="meta">{say('rules.substitution.onlyPlaces')}</p>
      {rules.data.pairs.map((pair) => (
        <SubstitutionRow
          key={`${pair.from.code} ${pair.to.code}`}
          pair={pair}
          canEdit={rules.data.right !== 'no'}
          onEdit={() => setEdited(pair)}
          onStop={() => void stop(pair)}
        />
      ))}
      {edited === null ? null : (
        <SubstitutionDialog
          pair={edited}
          onDone={() => {
            setEdited(null);
            onDone(say('rules.substitution.saved'));
          }}
          onCancel={() => setEdited(null)}
          onFail={onFail}
        />
      )}
    </section>
  );
}
