import { useState } from 'react';
import type { SettingRules } from '../../../../../shared/ipc/schemas/region-settings';
import { Button } from '../../../../components/button';
import { useCommands } from '../../../frame/commands';
import { useTold } from '../../../frame/use-told';
import { Failed } from '../failed';
import { OwnerNotice } from '../owner-notice';
import regionStyles from '../region.module.css';
import { useSettingRules } from '../region-data';
import { useSay } from '../say';
import { RuleDialog } from './rule-dialog';
import { RuleRow } from './rule-row';
import styles from './rules.module.css';
import { SubstitutionSection } from './substitution-section';

type Rule = SettingRules['settings'][number];

/** The choices that the law leaves to the region, each with what it means, its default and the reason. */
export function RulesPart({ isReadOnly }: { isReadOnly: boolean }) {
  const say = useSay();
  const { run } = useCommands();
  const { onDone, onFail } = useTold();
  const rules = useSettingRules();
  const [edited, setEdited] = useState<{ readonly rule: Rule; readonly value: boolean } | null>(null);
  if (rules.error !== null) return <Failed error={rules.error} />;
  if (rules.data === undefined) return null;
  const canEdit = rules.data.right !== 'no';
  return (
    <div className={regionStyles.scroll}>
      <div className={regionStyles.sections}>
        <OwnerNotice owned={rules.data} isReadOnly={isReadOnly} />
        <p>{say(canEdit ? 'rules.intro' : 'rules.introToRead')}</p>
        {rules.data.settings.map((rule) => (
          <RuleRow key={rule.name} rule={rule} canEdit={canEdit} onChange={(value) => setEdited({ rule, value })} />
        ))}
        <SubstitutionSection />
        <section className={styles.rule} aria-labelledby="region-counting">
          <h2 id="region-counting">{say('rules.counting.title')}</h2>
          <p className={styles.meaning}>{say('rules.counting.text')}</p>
          <p>
            <Button small onPress={() => run('facility.rules')}>
              {say('rules.counting.open')}
            </Button>
          </p>
        </section>
      </div>
      {edited === null ? null : (
        <RuleDialog
          {...edited}
          onDone={() => {
            setEdited(null);
            onDone(say('rules.saved'));
          }}
          onCancel={() => setEdited(null)}
          onFail={onFail}
        />
      )}
    </div>
  );
}
