import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cause, Causes, CausesQuery, ChangedRule } from '../../../../shared/ipc/schemas/compare';
import type { ExplanationLine } from '../../../../shared/ipc/schemas/overview';
import { IconButton } from '../../../components/icon-button';
import { X } from '../../../components/icons';
import { useFailureText } from '../../failure-text';
import { dayText, timeText } from '../../frame/moment';
import { numberText } from '../position-text';
import { useSay } from '../say';
import styles from './compare.module.css';
import { useCauses } from './compare-data';
import type { Moments } from './moments';

interface CausesPanelProps {
  /** Null: no area was chosen yet. */
  query: CausesQuery | null;
  moments: Moments;
  onClose: () => void;
}

/** Which records make the difference in an area: what each added at both moments, and who changed it, when, from which file. */
export function CausesPanel({ query, moments, onClose }: CausesPanelProps) {
  const say = useSay();
  return (
    <aside
      className={styles.panel}
      aria-label={say('compare.causes.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || query === null) return;
        event.preventDefault();
        onClose();
      }}
    >
      {query === null ? (
        <>
          <h2>{say('compare.causes.title')}</h2>
          <p className="meta">{say('compare.causes.first')}</p>
        </>
      ) : (
        <CausesOfArea query={query} moments={moments} onClose={onClose} />
      )}
    </aside>
  );
}

function CausesOfArea({ query, moments, onClose }: CausesPanelProps & { query: CausesQuery }) {
  const say = useSay();
  const failureText = useFailureText();
  const { data, error } = useCauses(query);
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another area is what it waits for
  useEffect(() => title.current?.focus(), [query.area]);
  return (
    <>
      <div className={styles.panelHead}>
        <h2 ref={title} tabIndex={-1}>
          {say('compare.causes.title')}
        </h2>
        <IconButton
          variant="quiet"
          small
          icon={X}
          shortcut="Esc"
          aria-label={say('compare.causes.close')}
          onPress={onClose}
        />
      </div>
      {error === null ? null : <p role="alert">{failureText(error)}</p>}
      {data === undefined ? null : <Lists causes={data} moments={moments} />}
    </>
  );
}

function Lists({ causes: { areaName, causes, rules }, moments }: { causes: Causes; moments: Moments }) {
  const say = useSay();
  return (
    <>
      <p className={styles.areaName}>{areaName}</p>
      {causes.length === 0 ? <p className="meta">{say('compare.causes.none')}</p> : null}
      <ul className={styles.causes}>
        {causes.map((cause, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one record can stand here twice, with two of its parts
          <CauseItem key={at} cause={cause} moments={moments} />
        ))}
      </ul>
      {rules.length === 0 ? null : (
        <>
          <h3>{say('compare.causes.rules')}</h3>
          <ul className={styles.causes}>
            {rules.map((rule) => (
              <RuleItem key={`${rule.title} ${rule.subtitle}`} rule={rule} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function CauseItem({ cause: { earlier, later, changes }, moments }: { cause: Cause; moments: Moments }) {
  const say = useSay();
  const { title, detail } = later ?? earlier ?? { title: '', detail: '' };
  return (
    <li>
      <b>{title}</b>
      <span className="meta">{detail}</span>
      <MomentLine line={earlier} moment={moments.earlierHead} />
      <MomentLine line={later} moment={moments.laterHead} />
      {changes.length === 0 ? <span className="meta">{say('compare.causes.byRules')}</span> : null}
      <Changes changes={changes} />
    </li>
  );
}

/** What a record added at one moment, or why it did not. */
function MomentLine({ line, moment }: { line: ExplanationLine | null; moment: string }) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  if (line === null) return <span>{say('compare.causes.absent', { moment })}</span>;
  if (!line.isCounted && line.reason !== '') {
    return <span>{say('compare.causes.notCounted', { moment, reason: line.reason })}</span>;
  }
  return <span>{say('compare.causes.counted', { moment, total: numberText(line.total, language) })}</span>;
}

function RuleItem({ rule: { title, subtitle, changes } }: { rule: ChangedRule }) {
  return (
    <li>
      <b>{title}</b>
      <span className="meta">{subtitle}</span>
      <Changes changes={changes} />
    </li>
  );
}

function Changes({ changes }: { changes: Cause['changes'] }) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  return changes.map(({ at, partyName, what, was, became, file }, index) => {
    const values = { party: partyName, day: `${dayText(at, language)}, ${timeText(at, language)}`, file };
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines of a log have no other identity
      <span key={index} className={styles.change}>
        {was === ''
          ? say('compare.causes.begun', { what, became: became || '–' })
          : say('compare.causes.change', { what, was, became: became || '–' })}
        <small>{say(file === '' ? 'compare.causes.by' : 'compare.causes.fromFile', values)}</small>
      </span>
    );
  });
}
