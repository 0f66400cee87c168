import type { OverviewFigure } from '../../../shared/ipc/schemas/overview';
import { GapBar } from '../../components/charts/gap-bar';
import { classNames } from '../../components/class-names';
import { Icon } from '../../components/icon';
import { ArrowLeftRight, CircleDashed, GitCompareArrows, TriangleAlert } from '../../components/icons';
import styles from './area-table.module.css';
import { dayText, numberText, signedText, toneOf } from './position-text';
import type { Say } from './say';
import type { FigurePart } from './table-columns';

interface FigureTextProps {
  figure: OverviewFigure | undefined;
  part: FigurePart;
  /** There is a column of amv beside: then the gap need not say that they fall short. */
  hasAmvColumn: boolean;
  scale: number;
  language: string;
  say: Say;
}

/** What stands in one cell: the number, what has to be said of it, and behind a gap its bar. */
export function FigureText({ figure, part, hasAmvColumn, scale, language, say }: FigureTextProps) {
  if (figure === undefined) return <Unknown say={say} />;
  if (part === 'quota' || part === 'counted') {
    const { sum, known, of } = figure[part].total;
    return (
      <span className={styles.number}>
        {sum === null ? null : (
          <Notes figure={figure} known={known} of={of} isShown={part === 'quota'} language={language} say={say} />
        )}
        {sum === null ? <Unknown say={say} /> : numberText(sum, language)}
      </span>
    );
  }
  const { sum, known, of } = part === 'amv' ? figure.gap.amv : figure.gap.total;
  const amvText = `${say('table.amv')} ${signedText(figure.gap.amv.sum, language)}`;
  const text = (
    <b className={styles[toneOf(sum)]}>{sum === null ? <Unknown say={say} /> : signedText(sum, language)}</b>
  );
  if (part === 'amv') {
    return (
      <span className={styles.number}>
        {sum === null ? null : <Notes figure={figure} known={known} of={of} isShown language={language} say={say} />}
        {text}
      </span>
    );
  }
  return (
    <span className={styles.gap}>
      {text}

      {figure.span === null ? null : <Conflict span={figure.span} language={language} say={say} />}
      {figure.substitution === null ? null : <Substituted of={figure.substitution} language={language} say={say} />}
      {figure.isAmvMet === false && figure.isMet === true && !hasAmvColumn ? (
        <span className={styles.amvSign} title={amvText}>
          <Icon of={TriangleAlert} size={12} tone="warn" />
          <span className="visually-hidden">, {amvText}</span>
        </span>
      ) : null}
      {sum === null || known === of ? (
        <GapBar value={sum} scale={scale} />
      ) : (
        // A bar would show as a shortage what nobody has told yet.
        <span className={styles.ofHowMany} title={say('table.known', { known, of })}>
          <span className={styles.ofHowManyWords}>{say('table.ofHowMany', { known, of })}</span>
          <span className={styles.ofHowManySign}>
            <Icon of={CircleDashed} size={12} tone="quiet" />
          </span>
        </span>
      )}
    </span>
  );
}

/** Of how many municipalities it is known, or when it was received: a sign with its words, since a column has no room for more. */
function Notes(props: {
  figure: OverviewFigure;
  known: number;
  of: number;
  isShown: boolean;
  language: string;
  say: Say;
}) {
  const { figure, known, of, isShown, language, say } = props;
  const notes = [
    figure.receivedOn === null ? null : say('table.received', { day: dayText(figure.receivedOn, language) }),
    known < of && of > 1 ? say('table.known', { known, of }) : null,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <span className={classNames(styles.note, !isShown && 'visually-hidden')} title={notes.join(', ')}>
      <Icon of={CircleDashed} size={12} tone="quiet" />
      <span className="visually-hidden">{notes.join(', ')}: </span>
    </span>
  );
}

/** Places of one group stand in for another: the number beside it is without. */
function Substituted(props: { of: NonNullable<OverviewFigure['substitution']>; language: string; say: Say }) {
  const { of, language, say } = props;
  const gap = signedText(of.gap, language);
  const words =
    of.covered > 0
      ? say('table.substitution', { covered: numberText(of.covered, language), gap })
      : say('table.lent', { lent: numberText(of.lent, language), gap });
  return (
    <span className={styles.substituted} title={words}>
      <Icon of={ArrowLeftRight} size={12} tone="quiet" />
      <span className="visually-hidden">, {words}</span>
    </span>
  );
}

function Conflict({ span: [low, high], language, say }: { span: [number, number]; language: string; say: Say }) {
  const words = say('table.conflict', { low: signedText(low, language), high: signedText(high, language) });
  return (
    <span className={styles.amvSign} title={words}>
      <Icon of={GitCompareArrows} size={12} tone="warn" />
      <span className="visually-hidden">, {words}</span>
    </span>
  );
}

function Unknown({ say }: { say: Say }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{say('table.unknown')}</span>
    </>
  );
}
