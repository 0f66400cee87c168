import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { AgreementList, AgreementSummary } from '../../../../shared/ipc/schemas/agreements';
import { useTableSource } from '../../../components/copied-table/table-sources';
import { Icon } from '../../../components/icon';
import { CircleAlert, Clock, TriangleAlert } from '../../../components/icons';
import { TextField } from '../../../components/text-field';
import { Ladder } from '../ladder';
import type { AgreementsView, ChangeView } from '../remembered-view';
import { inStatusGroups } from '../shown-agreements';
import { useWords } from '../words';
import { agreementsTable } from './agreements-copied-table';
import styles from './agreements-list.module.css';
import { NextDue } from './next-due';
import { Sums } from './sums';

interface AgreementsListProps {
  list: AgreementList;
  shown: readonly AgreementSummary[];
  activeId: string | null;
  view: AgreementsView;
  onView: ChangeView;
}

/** All agreements under four heads. Arrows walk through it, Enter opens. */
export function AgreementsList({ list, shown, activeId, view, onView }: AgreementsListProps) {
  const words = useWords();
  const { say, number } = words;
  const pane = useRef<HTMLElement>(null);
  useTableSource(pane, () => agreementsTable(list, shown, words));
  useEffect(() => {
    // What was just made, or came by a link, may stand far down.
    pane.current?.querySelector(`[data-agreement="${activeId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const entry = shown.some(({ id }) => id === activeId) ? activeId : shown[0]?.id;
  return (
    <nav
      ref={pane}
      className={styles.list}
      aria-label={say('list.label')}
      onKeyDown={(event) => walk(event, pane.current)}
    >
      <div className={styles.search}>
        <TextField
          type="search"
          label={say('list.search')}
          hideLabel
          placeholder={say('list.search')}
          value={view.filter.search}
          onChange={(search) => onView({ filter: { ...view.filter, search } })}
        />
      </div>
      {inStatusGroups(shown).map(({ group, agreements }) => (
        <section key={group} aria-labelledby={`agreements-${group}`}>
          <h2 id={`agreements-${group}`} className={styles.head}>
            {say(`groups.${group}`)}
            <span>{number(agreements.length)}</span>
          </h2>
          <ul>
            {agreements.map((agreement) => (
              <li key={agreement.id}>
                <button
                  type="button"
                  data-agreement={agreement.id}
                  className={styles.item}
                  aria-current={agreement.id === activeId ? 'true' : undefined}
                  tabIndex={agreement.id === entry ? 0 : -1}
                  onClick={() => onView({ active: agreement.id })}
                >
                  <AgreementLines agreement={agreement} list={list} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {shown.length === 0 ? (
        <p className={styles.nothing}>
          {say('empty.filterTitle')}. {say('empty.filter')}
        </p>
      ) : null}
    </nav>
  );
}

/** Title and how far it is; number, what it moves, and the word of its status; what comes next. */
function AgreementLines({ agreement, list }: { agreement: AgreementSummary; list: AgreementList }) {
  const { say, status } = useWords();
  return (
    <>
      <span className={styles.line}>
        <b title={agreement.title}>{agreement.title}</b>
        {agreement.errors > 0 ? <Icon of={CircleAlert} size={14} tone="danger" label={say('list.hasErrors')} /> : null}
        <Ladder status={agreement.status} />
      </span>
      <span className={styles.details}>
        <span>{agreement.number}</span>
        <Sums sums={agreement.sums} groups={list.groups} />
        <span className={styles.status}>{status(agreement.status)}</span>
      </span>
      {agreement.deletedBy === null ? null : (
        <span className={styles.details}>
          <span className={styles.waits}>
            <Icon of={TriangleAlert} size={12} />
            {say(agreement.isCounting ? 'deleted.badge' : 'deleted.badgeOpen')}
          </span>
        </span>
      )}
      {agreement.awaitsMe || agreement.confirmsMe || agreement.next !== null ? (
        <span className={styles.details}>
          {agreement.awaitsMe || agreement.confirmsMe ? (
            <span className={styles.waits}>
              <Icon of={Clock} size={12} />
              {say(agreement.awaitsMe ? 'list.waits' : 'list.confirms')}
            </span>
          ) : null}
          {agreement.next === null ? null : <NextDue next={agreement.next} today={list.today} />}
        </span>
      ) : null}
    </>
  );
}

function walk(event: KeyboardEvent, pane: HTMLElement | null): void {
  const items = [...(pane?.querySelectorAll<HTMLElement>('[data-agreement]') ?? [])];
  const at = items.findIndex((item) => item.matches(':focus'));
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (at === -1 || next === undefined) return;
  event.preventDefault();
  items[Math.min(Math.max(next, 0), items.length - 1)]?.focus();
}
