import { useTranslation } from 'react-i18next';
import type { PlanEffect, PlanView } from '../../../../shared/ipc/schemas/exchange';
import { Checkbox } from '../../../components/checkbox';
import { GroupGlyph } from '../../../components/group-glyph';
import { Icon } from '../../../components/icon';
import { Clock, Mail, RotateCcw } from '../../../components/icons';
import { useFigures } from '../use-figures';
import { useNoteText } from '../use-note-text';
import styles from './review.module.css';
import { remarks } from './review-groups';
import { useSenderName } from './use-sender-name';

interface EffectPanelProps {
  plan: PlanView;
  effect: PlanEffect | undefined;
  groupOrder: readonly string[];
  isOnBehalf: boolean;
  onBehalf: (isOnBehalf: boolean) => void;
}

/** What the choices made so far change, what there is to know about the file, and what can be done afterwards. */
export function EffectPanel({ plan, effect, groupOrder, isOnBehalf, onBehalf }: EffectPanelProps) {
  const { t } = useTranslation();
  const noteText = useNoteText();
  const notes = remarks(plan);
  const name = useSenderName(plan);
  return (
    // Scrolls, so the keyboard must reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls without a control in it
    <aside className={styles.panel} aria-labelledby="review-effect" tabIndex={0}>
      <h2 id="review-effect">{t('exchangeScreen.review.effect.title')}</h2>
      <p className={styles.hint}>{t('exchangeScreen.review.effect.withChoices')}</p>
      <EffectLines lines={effect?.lines ?? []} groupOrder={groupOrder} />
      {notes.length > 0 ? (
        <section>
          <h2>{t('exchangeScreen.review.notes')}</h2>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={`${note.code} ${note.sheet} ${note.cell} ${note.found}`}>{noteText(note)}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {plan.items.some((item) => !item.isMine) ? (
        <section className={styles.behalf}>
          <Checkbox isSelected={isOnBehalf} onChange={onBehalf} description={t('exchangeScreen.review.onBehalfHint')}>
            {t('exchangeScreen.review.onBehalf')}
          </Checkbox>
        </section>
      ) : null}
      <section>
        <h2>{t('exchangeScreen.review.after.title')}</h2>
        <ul className={styles.after}>
          <li>
            <Icon of={RotateCcw} tone="quiet" /> {t('exchangeScreen.review.after.undo')}
          </li>
          {plan.source === 'conflicts' ? null : (
            <li>
              <Icon of={Mail} tone="quiet" /> {t('exchangeScreen.review.after.refuse', { name })}
            </li>
          )}
          <li>
            <Icon of={Clock} tone="quiet" /> {t('exchangeScreen.review.after.later')}
          </li>
        </ul>
      </section>
    </aside>
  );
}

function EffectLines({ lines, groupOrder }: { lines: PlanEffect['lines']; groupOrder: readonly string[] }) {
  const { t } = useTranslation();
  const { figure } = useFigures();
  if (lines.length === 0) return <p className={styles.hint}>{t('exchangeScreen.review.effect.none')}</p>;
  const groups = [...new Set(lines.map((line) => line.group))];
  return groups.map((group) => {
    const ofGroup = lines.filter((line) => line.group === group);
    const first = ofGroup[0];
    return first ? (
      <section key={group}>
        <h3>
          <GroupGlyph order={groupOrder.indexOf(group) + 1} />
          {first.groupName}, {t(`exchangeScreen.review.effect.unit.${first.unit}`)}
        </h3>
        <dl className={styles.effect}>
          {ofGroup.map((line) => (
            <div key={`${line.areaName} ${line.what}`}>
              <dt>
                {line.areaName}, {line.what}
              </dt>
              <dd>
                {figure(line.before)} <span aria-hidden="true">→</span>
                <span className="visually-hidden">{t('exchangeScreen.review.effect.arrow')}</span>{' '}
                <b>{figure(line.after)}</b>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    ) : null;
  });
}
