import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Choice, PlanItem } from '../../../../shared/ipc/schemas/exchange';
import { classNames } from '../../../components/class-names';
import { SegmentedChoice } from '../../../components/segmented-choice';
import { LinkButton } from '../link-button';
import { useDates } from '../use-dates';
import { useParties } from '../use-parties';
import { focusNeighbour, rowMarks } from './focus-row';
import styles from './review.module.css';

interface ReviewRowProps {
  item: PlanItem;
  senderName: string;
  choice: Choice;
  /** Between two copies of one export the earlier one counts: taken over, and put back. */
  stays: boolean;
  onChoose: (kind: Choice['kind']) => void;
  onReason: () => void;
}

export function ReviewRow({ item, senderName, choice, stays, onChoose, onReason }: ReviewRowProps) {
  const { t } = useTranslation();
  const isConflict = item.group === 'conflict';
  // What waits or is in conflict may come from several parties; each line then names its own.
  const theirName = item.theirsVersions[0]?.partyName || senderName;
  return (
    <tr className={isConflict ? styles.conflict : undefined} {...rowMarks(item)}>
      <th scope="row" className={styles.first}>
        {item.title}
        <small>{item.subtitle}</small>
      </th>
      <Value text={item.was} isNumber={item.isNumber} />
      <Value
        text={item.ours}
        isNumber={item.isNumber}
        className={styles.ours}
        isBold={isConflict}
        label={isConflict ? <VersionLine versions={item.oursVersions} /> : null}
      />
      <Value
        text={item.theirs}
        isNumber={item.isNumber}
        className={styles.theirs}
        isBold
        label={isConflict ? <VersionLine versions={item.theirsVersions} /> : null}
      />
      <td>
        {item.isBlocked ? (
          <p className={styles.blocked}>{t('exchangeScreen.review.blocked')}</p>
        ) : (
          <div onKeyDownCapture={moveBetweenRows}>
            <SegmentedChoice
              label={t('exchangeScreen.review.choiceFor', { title: item.title })}
              segments={item.choices.map((kind) => ({
                id: kind,
                label: t(`exchangeScreen.review.choice.${kind}`, { name: theirName }),
                tone: kind === 'later' ? 'later' : 'deed',
              }))}
              value={choice.kind}
              onChange={onChoose}
            />
          </div>
        )}
        {stays && choice.kind === 'take' ? <small>{t('exchangeScreen.review.copies.stays')}</small> : null}
        {choice.kind === 'other' ? (
          <small>{t('exchangeScreen.review.otherChosen', { text: choice.text })}</small>
        ) : null}
        {choice.kind === 'refuse' ? (
          <small>
            {item.refusalIsWrite ? null : `${t('exchangeScreen.review.refusalIsRemark', { name: theirName })} `}
            <LinkButton onPress={onReason}>
              {choice.text
                ? t('exchangeScreen.review.refuseReasonChange', { text: choice.text })
                : t('exchangeScreen.review.refuseReason')}
            </LinkButton>
          </small>
        ) : null}
      </td>
    </tr>
  );
}

/** What is longer is an explanation, not a value. */
const longest = 300;

interface ValueProps {
  text: string;
  isNumber: boolean;
  isBold?: boolean;
  className?: string | undefined;
  label?: React.ReactNode;
}

function Value({ text, isNumber, isBold, className, label }: ValueProps) {
  const classes = [isNumber ? styles.number : styles.text, className].filter(Boolean).join(' ');
  return (
    <td className={classes}>
      <span
        className={classNames(styles.value, text.length > longest && styles.long)}
        title={text.length > longest ? text : undefined}
      >
        {isBold ? <b>{text}</b> : text}
      </span>
      {label}
    </td>
  );
}

function VersionLine({ versions }: { versions: PlanItem['oursVersions'] }) {
  const { t } = useTranslation();
  const { shortDate } = useDates();
  const { me } = useParties();
  const [first, ...others] = versions;
  if (!first) return null;
  const who = first.party === me ? t('exchangeScreen.review.you') : first.partyName;
  return (
    <small>
      {who}, {shortDate(first.at)}
      {others.length > 0 ? `, ${t('exchangeScreen.review.moreVersions', { count: others.length })}` : ''}
    </small>
  );
}

/** Left and right change the choice; up and down go to the choice of another row, as in a list. */
function moveBetweenRows(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  event.stopPropagation();
  focusNeighbour(event.currentTarget, event.key === 'ArrowDown' ? 1 : -1);
}
