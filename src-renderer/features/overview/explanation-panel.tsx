import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standpoint } from '../../../shared/domain/standpoint';
import type {
  ExplanationLine,
  ExplanationPart,
  OverviewExplanation,
  PlaceLink,
} from '../../../shared/ipc/schemas/overview';
import { classNames } from '../../components/class-names';
import { Disclosure } from '../../components/disclosure';
import { GroupGlyph } from '../../components/group-glyph';
import { IconButton } from '../../components/icon-button';
import { X } from '../../components/icons';
import { useFailureText } from '../failure-text';
import styles from './explanation-panel.module.css';
import { useExplanation } from './overview-data';
import { dayText, numberText, signedText, toneOf } from './position-text';
import { type TextKey, useSay } from './say';

export interface ExplainedFigure {
  readonly area: string;
  readonly group: string;
}

interface ExplanationPanelProps {
  figure: ExplainedFigure;
  standpoint: Standpoint;
  onClose: () => void;
  onGo: (link: PlaceLink) => void;
}

/** "Wat is dit getal?" The sum in words and numbers, and the records it was made of. Esc goes back to the figure. */
export function ExplanationPanel({ figure, standpoint, onClose, onGo }: ExplanationPanelProps) {
  const say = useSay();
  const failureText = useFailureText();
  const { data, error } = useExplanation(standpoint, figure);
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure is what it waits for
  useEffect(() => title.current?.focus(), [figure]);
  return (
    <aside
      className={styles.panel}
      aria-label={say('explain.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1}>
          {say('explain.title')}
        </h2>
        <IconButton variant="quiet" small icon={X} shortcut="Esc" aria-label={say('explain.close')} onPress={onClose} />
      </div>
      {error === null ? null : <p className={styles.note}>{failureText(error)}</p>}
      {data === undefined ? null : <Explanation explanation={data} onGo={onGo} />}
    </aside>
  );
}

function Explanation({ explanation, onGo }: { explanation: OverviewExplanation; onGo: ExplanationPanelProps['onGo'] }) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const { areaName, groupName, groupOrder, kindName, periodName, day, certainty, receivedOn } = explanation;
  const gap = explanation.steps.find(({ name }) => name === 'gap')?.total ?? null;
  return (
    <>
      <div className={styles.subject}>
        <p className={styles.area}>{areaName}</p>
        <p className={styles.group}>
          <GroupGlyph order={groupOrder} />
          {say('explain.subtitle', { group: groupName, kind: kindName, period: periodName })}
        </p>
        <p className="meta">
          {say('explain.stand', { day: dayText(day, language) })}
          {', '}
          {say(certainty === 'hard' ? 'explain.hard' : 'explain.withSoft')}
        </p>
      </div>
      <Sum explanation={explanation} />
      {receivedOn === null ? null : (
        <p className={styles.note}>{say('explain.received', { day: dayText(receivedOn, language) })}</p>
      )}
      {explanation.hasNoTask && explanation.measure === 'stock' ? (
        <p className={styles.note}>{say('explain.hasNoTask')}</p>
      ) : null}
      {explanation.substitution === 'none' ? null : (
        <p className={styles.note}>
          {say(explanation.substitution === 'unknown' ? 'explain.substitutionUnknown' : 'explain.substitutionNote')}
          {explanation.substitution === 'conflict' ? ` ${say('explain.substitutionConflict')}` : null}{' '}
          <a href="#/settings/region/rules">{say('explain.substitutionRules')}</a>
        </p>
      )}
      {explanation.gapIfContained === null || explanation.gapIfContained === gap ? null : (
        <p className={styles.note}>
          {say('explain.ifContained', { gap: signedText(explanation.gapIfContained, language) })}
        </p>
      )}
      {explanation.parts.map(({ part, lines }) => (
        <Part key={part} part={part} lines={lines} onGo={onGo} />
      ))}
    </>
  );
}

/** The sum as one would do it on paper. */
function Sum({ explanation }: { explanation: OverviewExplanation }) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const isFlow = explanation.measure === 'flow';
  return (
    <table className={styles.sum}>
      <tbody>
        {explanation.steps.map(({ name, total, amv, known, of }) => {
          const isGap = name === 'gap' || name === 'gap-with-substitution';
          const number = isGap ? signedText : numberText;
          return (
            <tr key={name} className={classNames(styles[name])}>
              <th scope="row">
                {say(stepKey(name, isFlow), { kind: explanation.kindName })}
                {known < of ? <span className={styles.known}>{say('explain.known', { known, of })}</span> : null}
                {explanation.countsAmv && amv !== null ? (
                  <span className={styles.known}>{say('explain.amvOf', { amv: number(amv, language) })}</span>
                ) : null}
              </th>
              <td className={isGap ? styles[toneOf(total)] : undefined}>{number(total, language)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function stepKey(name: OverviewExplanation['steps'][number]['name'], isFlow: boolean): TextKey {
  if (name === 'base' && isFlow) return 'explain.steps.task';
  if (name === 'counted' && isFlow) return 'explain.steps.housed';
  if (name === 'gap' && isFlow) return 'explain.steps.gapFlow';
  return `explain.steps.${name}`;
}

interface PartProps {
  part: ExplanationPart;
  lines: readonly ExplanationLine[];
  onGo: ExplanationPanelProps['onGo'];
}

/** The records of one step; long lists are folded, and their head says how many and how much. */
function Part({ part, lines, onGo }: PartProps) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const counted = lines.filter((line) => line.isCounted);
  const sum = counted.reduce<number | null>(
    (total, line) => (line.total === null ? total : (total ?? 0) + line.total),
    null,
  );
  const many =
    counted.length > 1 ? say('explain.sum', { count: counted.length, total: numberText(sum, language) }) : null;
  return (
    <div className={styles.part}>
      <Disclosure
        startsOpen={lines.length <= 8}
        title={say(`explain.parts.${part}`)}
        action={<span className="meta">{many ?? lines.length}</span>}
      >
        <ul className={styles.lines}>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one record can stand here twice, with two of its parts
            <li key={index}>
              <span className={styles.words}>
                <LineTitle line={line} onGo={onGo} />
                <span className="meta">{line.detail}</span>
                {line.reason === '' ? null : <span className={styles.reason}>{line.reason}</span>}
              </span>
              <span className={line.isCounted ? undefined : styles.off}>{numberText(line.total, language)}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function LineTitle({ line, onGo }: { line: ExplanationLine; onGo: PartProps['onGo'] }) {
  const { link } = line;
  if (link === null) return <span>{line.title}</span>;
  return (
    <button type="button" className={styles.go} onClick={() => onGo(link)}>
      {line.title}
    </button>
  );
}
