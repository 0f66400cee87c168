import { useState } from 'react';
import type { CountingRules } from '../../../../shared/ipc/schemas/facilities';
import { inSentence } from '../../../../shared/text/in-sentence';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { GroupGlyph } from '../../../components/group-glyph';
import { PlainTable } from '../../../components/plain-table';
import { TextField } from '../../../components/text-field';
import { useCountingRules, useFacilityWrite } from '../facilities-data';
import { useWords, type Words } from '../words';
import styles from './counting-rules.module.css';
import formStyles from './form.module.css';
import { FormDialog } from './form-dialog';
import { useForm } from './use-form';

type Rule = CountingRules['rules'][number];

interface CountingRulesDialogProps {
  onClose: () => void;
  onFail: (error: unknown) => void;
}

/** "Telregels": per round and group what is asked of places to count, with the reason. The region changes them. */
export function CountingRulesDialog({ onClose, onFail }: CountingRulesDialogProps) {
  const words = useWords();
  const { say } = words;
  const rules = useCountingRules().data;
  const [edited, setEdited] = useState<Rule | null>(null);
  if (rules === undefined) return null;
  if (edited !== null) return <RuleForm rule={edited} onDone={() => setEdited(null)} onFail={onFail} />;
  return (
    <Dialog
      isOpen
      wide
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={say('rules.title')}
      actions={
        <Button variant="primary" onPress={onClose} autoFocus>
          {say('rules.close')}
        </Button>
      }
      footnote={rules.right === 'no' ? <span className="hint">{say('rules.ofRegion')}</span> : null}
    >
      <p>{say('rules.intro')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reachable with the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={say('rules.title')}>
        <PlainTable rows="wrapping" hasStickyHead className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say('rules.period')}</th>
              <th scope="col">{say('rules.group')}</th>
              <th scope="col">{say('rules.rule')}</th>
              <th scope="col">{say('rules.reason')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rules.rules.map((rule) => (
              <tr key={`${rule.period} ${rule.group}`}>
                <th scope="row">{rule.periodName}</th>
                <td>
                  <span className={styles.group}>
                    <GroupGlyph order={rule.groupOrder} />
                    {rule.groupName}
                  </span>
                </td>
                <td>{ruleText(words, rule)}</td>
                <td>{rule.explanation === '' ? '–' : rule.explanation}</td>
                <td>
                  {rules.right === 'no' ? null : (
                    <Button
                      small
                      aria-label={say('rules.edit', { group: rule.groupName, period: rule.periodName })}
                      onPress={() => setEdited(rule)}
                    >
                      {say('rules.change')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </section>
    </Dialog>
  );
}

/** "Een plaats telt mee als zij er ten minste 5 jaar is." */
export function ruleText({ say, day, number }: Words, rule: Rule): string {
  const parts = [
    rule.minimumYears === null ? '' : say('rules.years', { count: rule.minimumYears }),
    rule.minimumPlaces === null ? '' : say('rules.places', { places: number(rule.minimumPlaces) }),
    rule.readyBy === null ? '' : say('rules.readyBy', { day: day(rule.readyBy) }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? say('rules.everything') : say('rules.counts', { conditions: parts.join(', ') });
}

function RuleForm({ rule, onDone, onFail }: { rule: Rule; onDone: () => void; onFail: (error: unknown) => void }) {
  const { say, number, day } = useWords();
  const { mutateAsync: write } = useFacilityWrite('facilities.writeCountingRule');
  const { group, period } = rule;
  const form = useForm({
    initial: {
      minimumYears: number(rule.minimumYears),
      minimumPlaces: number(rule.minimumPlaces),
      readyBy: day(rule.readyBy),
      explanation: rule.explanation,
    },
    send: (values) => write({ group, period, ...values }),
    onDone,
    onFail,
  });
  const { values, set, error } = form;
  return (
    <FormDialog
      title={say('rules.formTitle', { group: inSentence(rule.groupName), period: rule.periodName })}
      submitLabel={say('rules.save')}
      onSubmit={form.submit}
      onCancel={onDone}
    >
      <div className={formStyles.row}>
        <TextField
          label={say('rules.minimumYears')}
          isOptional
          value={values.minimumYears}
          onChange={(minimumYears) => set({ minimumYears })}
          error={error('minimumYears')}
          autoFocus
        />
        <TextField
          label={say('rules.minimumPlaces')}
          isOptional
          value={values.minimumPlaces}
          onChange={(minimumPlaces) => set({ minimumPlaces })}
          error={error('minimumPlaces')}
        />
      </div>
      <TextField
        label={say('rules.readyByLabel')}
        description={say('form.dayHint')}
        isOptional
        value={values.readyBy}
        onChange={(readyBy) => set({ readyBy })}
        error={error('readyBy')}
      />
      <TextField
        label={say('rules.reason')}
        rows={3}
        value={values.explanation}
        onChange={(explanation) => set({ explanation })}
      />
    </FormDialog>
  );
}
