import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewGroup, OverviewRow } from '../../../shared/ipc/schemas/overview';
import { formatDate } from '../../../shared/text/dates';
import { BulletBar } from '../../components/charts/bullet-bar';
import { classNames } from '../../components/class-names';
import { GroupGlyph } from '../../components/group-glyph';
import { Icon } from '../../components/icon';
import { ArrowLeftRight, GitCompareArrows } from '../../components/icons';
import styles from './key-figures.module.css';
import { numberText, positionKey, signedText, toneOf } from './position-text';
import { useSay } from './say';

interface KeyFiguresProps {
  groups: readonly OverviewGroup[];
  row: OverviewRow;
  day: string;
  certainty: 'hard' | 'with-soft';
  /** The last day of a half-year, by its code. */
  lastDayOf: (period: string) => string;
  onExplain: (area: string, group: string) => void;
}

/** Per target group the one number it is about, with a bar of what counts against what is asked. */
export const KeyFigures = memo(function KeyFigures({ groups, row, ...rest }: KeyFiguresProps) {
  const say = useSay();
  return (
    <section
      className={styles.strip}
      aria-label={say('key.label')}
      data-substitution={groups.some(({ code }) => row.figures[code]?.substitution != null) || undefined}
    >
      {groups.map((group) => (
        <KeyFigure key={group.code} group={group} row={row} {...rest} />
      ))}
    </section>
  );
});

function KeyFigure(props: Omit<KeyFiguresProps, 'groups'> & { group: OverviewGroup }) {
  const { group, row, day, certainty, lastDayOf, onExplain } = props;
  const say = useSay();
  const { language } = useTranslation().i18n;
  const figure = row.figures[group.code];
  const gap = figure?.gap.total.sum ?? null;
  const isFlow = group.measure === 'flow';
  const word = say(positionKey(gap, isFlow && day <= lastDayOf(group.period)));
  const text = `${signedText(gap, language)} ${word}`;
  const counted = figure?.counted.total.sum ?? null;
  const quota = figure?.quota.total.sum ?? null;
  return (
    <section className={styles.figure}>
      <h2 className={styles.head}>
        <GroupGlyph order={group.order} />
        <span className={styles.name}>{group.name}</span>
        <span className={styles.unit}>
          <Unit group={group} amv={figure?.quota.amv.sum ?? null} />
        </span>
      </h2>
      <p className={styles.line}>
        <button
          type="button"
          className={classNames(styles.key, styles[toneOf(gap)])}
          aria-label={say('key.openFigure', { group: group.name, area: row.name, text })}
          onClick={() => onExplain(row.area, group.code)}
        >
          <b>{signedText(gap, language)}</b> <span>{word}</span>
        </button>
        <span className={styles.counted}>
          <Against figure={figure} group={group} />
        </span>
      </p>
      {figure === undefined || figure.receivedOn !== null || counted === null ? (
        <p className={styles.noBar}>{figure?.receivedOn == null ? null : <Received figure={figure} />}</p>
      ) : (
        <BulletBar {...barOf(counted, group.soft, certainty)} quota={quota} />
      )}
      {figure?.substitution == null ? null : <Substituted substitution={figure.substitution} />}
    </section>
  );
}

/** What groups do for one another: beside the figure, which stays what it is. */
function Substituted({ substitution }: { substitution: NonNullable<OverviewRow['figures'][string]['substitution']> }) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const { covered, lent, gap, isConflict } = substitution;
  return (
    <p className={styles.substitution}>
      <Icon of={ArrowLeftRight} size={12} tone="quiet" />
      <span>
        {covered > 0
          ? say('key.substitution', { covered: numberText(covered, language) })
          : say('key.lent', { lent: numberText(lent, language) })}{' '}
        <b className={styles[toneOf(gap)]}>
          {signedText(gap, language)} {say(positionKey(gap, false))}
        </b>
      </span>
      {isConflict ? (
        <Icon of={GitCompareArrows} size={12} tone="warn" label={say('explain.substitutionConflict')} />
      ) : null}
    </p>
  );
}

/** What counts against what is asked, and what has to be said of that: amv that fall short, of how many it is known. */
function Against({ figure, group }: { figure: OverviewRow['figures'][string] | undefined; group: OverviewGroup }) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  if (figure === undefined) return null;
  const { sum: counted } = figure.counted.total;
  const { sum: quota, of } = figure.quota.total;
  const known = Math.min(figure.quota.total.known, figure.counted.total.known);
  const numbers = { counted: numberText(counted, language), quota: numberText(quota, language) };
  const isFlow = group.measure === 'flow';
  if (counted !== null && quota !== null && figure.receivedOn === null && known < of) {
    return say('key.ofHowMany', { ...numbers, known, of });
  }
  const parts = [
    counted !== null && quota !== null && say(isFlow ? 'key.housed' : 'key.counted', numbers),
    counted === null && quota !== null && say('key.onlyQuota', numbers),
    counted !== null && quota === null && say(isFlow ? 'key.onlyHoused' : 'key.onlyCounted', numbers),
    group.countsAmv && figure.isAmvMet === false && say('key.amv', { gap: signedText(figure.gap.amv.sum, language) }),
    // Of one municipality "niet bekend" says it all.
    figure.receivedOn === null && known < of && of > 1 && say('key.known', { known, of }),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

function Unit({ group, amv }: { group: OverviewGroup; amv: number | null }) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  if (group.unit === 'persons') return say('units.persons', { period: group.periodName });
  return amv === null ? say('units.places') : say('units.placesAmv', { amv: numberText(amv, language) });
}

/** Where a bar would be: a figure that was received says its day, and of how many it is known. */
function Received({ figure }: { figure: OverviewRow['figures'][string] }) {
  const say = useSay();
  const { known, of } = figure.quota.total;
  return <>{say('key.received', { day: formatDate(figure.receivedOn ?? ''), known, of })}</>;
}

/** What is soft stands behind what is hard, whether it is counted now or not. */
function barOf(counted: number, soft: number | null, certainty: KeyFiguresProps['certainty']) {
  const besides = soft ?? 0;
  return certainty === 'hard' ? { counted, soft: besides } : { counted: counted - besides, soft: besides };
}
