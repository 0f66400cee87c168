import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice, PlanItem, PlanNote, PlanView } from '../../../../shared/ipc/schemas/exchange';
import { Icon } from '../../../components/icon';
import { LinkButton } from '../link-button';
import { useNoteText } from '../use-note-text';
import { type ChoiceState, choiceOf, staysAsEarlier } from './choice-state';
import { groupLooks } from './group-looks';
import styles from './review.module.css';
import { type ReviewSection as Section, sizeOf } from './review-groups';
import { ReviewRow } from './review-row';
import { useSenderName } from './use-sender-name';

/** Rows drawn at once; a first exchange of a whole region has thousands. */
const pageSize = 200;

interface ReviewSectionProps {
  plan: PlanView;
  section: Section;
  state: ChoiceState;
  onChoose: (items: readonly PlanItem[], kind: Choice['kind']) => void;
  onReason: (item: PlanItem) => void;
  onNextConflict: () => void;
  onErrorList: () => void;
}

export function ReviewSection(props: ReviewSectionProps) {
  const { t } = useTranslation();
  const { plan, section, state, onChoose } = props;
  const [shown, setShown] = useState(pageSize);
  const { icon, tone } = groupLooks[section.group];
  const name = useSenderName(plan);
  const hidden = section.items.length - shown;
  return (
    <tbody>
      <tr className={styles.groupHead}>
        <th colSpan={5} scope="rowgroup">
          <span className={styles.groupLine}>
            <Icon of={icon} tone={tone} />
            {t(`exchangeScreen.review.group.${section.group}`, { name })}
            <span className={styles.groupHint}>
              {sizeOf(section)}. {t(`exchangeScreen.review.groupHint.${section.group}`, { name })}
            </span>
            <GroupActions {...props} />
          </span>
        </th>
      </tr>
      {section.items.slice(0, shown).map((item) => (
        <ReviewRow
          key={item.id}
          item={item}
          senderName={name}
          choice={choiceOf(state, item)}
          stays={staysAsEarlier(state, plan, item)}
          onChoose={(kind) => onChoose([item], kind)}
          onReason={() => props.onReason(item)}
        />
      ))}
      {section.notes.map((note) => (
        <UnreadableRow key={`${note.sheet} ${note.cell} ${note.code}`} note={note} />
      ))}
      {hidden > 0 ? (
        <tr>
          <td colSpan={5} className={styles.more}>
            <LinkButton onPress={() => setShown(shown + pageSize)}>
              {t('exchangeScreen.review.showMore', { count: hidden })}
            </LinkButton>
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

function GroupActions({ plan, section, onChoose, onNextConflict, onErrorList }: ReviewSectionProps) {
  const { t } = useTranslation();
  const all = (kind: Choice['kind']) => () => onChoose(section.items, kind);
  return (
    <span className={styles.groupActions}>
      {section.group === 'conflict' ? (
        <LinkButton onPress={onNextConflict}>
          {t('exchangeScreen.review.nextConflict')} <kbd>F8</kbd>
        </LinkButton>
      ) : null}
      {section.group === 'unreadable' && plan.source !== 'conflicts' ? (
        <LinkButton onPress={onErrorList}>{t('exchangeScreen.review.errorList', { name: plan.senderName })}</LinkButton>
      ) : null}
      {section.items.some((item) => item.choices.includes('take')) ? (
        <LinkButton onPress={all('take')}>{t('exchangeScreen.review.takeAll')}</LinkButton>
      ) : null}
      {section.items.some((item) => item.choices.includes('refuse')) ? (
        <LinkButton onPress={all('refuse')}>{t('exchangeScreen.review.refuseAll')}</LinkButton>
      ) : null}
      {section.items.length > 0 ? (
        <LinkButton onPress={all('later')}>{t('exchangeScreen.review.laterAll')}</LinkButton>
      ) : null}
    </span>
  );
}

function UnreadableRow({ note }: { note: PlanNote }) {
  const noteText = useNoteText();
  return (
    <tr>
      <th scope="row" className={styles.first} colSpan={3}>
        {noteText(note)}
      </th>
      <td className={styles.text}>
        <del>{note.found}</del>
      </td>
      <td />
    </tr>
  );
}
