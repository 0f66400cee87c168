import { useCallback, useMemo, useRef, useState } from 'react';
import { onDay, standpointOf } from '../../../shared/domain/standpoint';
import type { OverviewView, PlaceLink } from '../../../shared/ipc/schemas/overview';
import { remembered } from '../../api/remembered';
import { useAppState } from '../../api/use-app-state';
import { useScreenView } from '../../api/use-screen-view';
import { useIsWide } from '../../components/use-is-wide';
import { useFailureText } from '../failure-text';
import type { ChosenStandpoint } from '../standpoint/remembered-standpoint';
import { useChosenStandpoint } from '../standpoint/use-chosen-standpoint';
import { AreaTable } from './area-table';
import { ArrivalList } from './arrival-list';
import { AttentionList } from './attention-list';
import { type ExplainedFigure, ExplanationPanel } from './explanation-panel';
import { KeyFigures } from './key-figures';
import { lastVisit } from './last-visit';
import { OverviewBar } from './overview-bar';
import { OverviewCourse } from './overview-course';
import { useOverviewView, useRegionMap } from './overview-data';
import { OverviewMap } from './overview-map';
import styles from './overview-screen.module.css';
import { OverviewStatus } from './overview-status';
import { overviewView } from './remembered-view';
import { useSay } from './say';
import { firstCollapsed, groupingFor, shownAreas } from './shown-areas';
import { useGo } from './use-go';

/** The screen Overzicht: where the region, a part of it or a municipality stands. */
export function OverviewScreen() {
  const dossierId = useAppState()?.dossier?.dossierId;
  return dossierId === undefined ? null : <DossierOverview key={dossierId} dossierId={dossierId} />;
}

function DossierOverview({ dossierId }: { dossierId: string }) {
  const say = useSay();
  const failureText = useFailureText();
  const [chosen, change] = useChosenStandpoint(dossierId);
  const { data, error } = useOverviewView(chosen);
  if (data !== undefined) return <Overview dossierId={dossierId} view={data} chosen={chosen} onStandpoint={change} />;
  if (error === null) return null;
  return (
    <div className={styles.failed} role="alert">
      <h1>{say('title')}</h1>
      <p>{say('failed')}</p>
      <p>{failureText(error)}</p>
    </div>
  );
}

interface OverviewProps {
  dossierId: string;
  view: OverviewView;
  chosen: ChosenStandpoint;
  onStandpoint: (change: ChosenStandpoint) => void;
}

function Overview({ dossierId, view, chosen, onStandpoint }: OverviewProps) {
  const say = useSay();
  const isWide = useIsWide();
  const map = useRegionMap();
  const [tableView, remember] = useScreenView(overviewView, dossierId);
  const [selected, setSelected] = useState<string | null>(view.ownArea);
  const [explained, setExplained] = useState<ExplainedFigure | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const [since] = useState(() => lastVisit(remembered, dossierId, view.readAt));

  const { rows, groups, choices } = view;
  // What was just chosen, also while the figures for it are still being read.
  const standpoint = useMemo(() => standpointOf(chosen, choices), [chosen, choices]);
  const { area, group } = standpoint;
  const collapsed = useMemo(
    () => tableView.collapsed ?? firstCollapsed(rows, view.ownArea, isWide ? 2 : 1),
    [tableView.collapsed, rows, view.ownArea, isWide],
  );
  const shown = useMemo(
    () => shownAreas(rows, { area, grouping: tableView.grouping, collapsed: new Set(collapsed) }),
    [rows, area, tableView.grouping, collapsed],
  );
  const row = rows.find((each) => each.area === area) ?? rows[0];
  const chosenGroup = groups.find(({ code }) => code === group) ?? groups[0];

  const toggle = useCallback(
    (code: string) =>
      remember({
        collapsed: collapsed.includes(code) ? collapsed.filter((each) => each !== code) : [...collapsed, code],
      }),
    [collapsed, remember],
  );
  const openArea = useCallback((code: string) => onStandpoint({ area: code }), [onStandpoint]);
  const chooseGroup = useCallback((code: string) => onStandpoint({ group: code }), [onStandpoint]);
  const explain = useCallback(
    (of: string, code: string) => {
      cameFrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      onStandpoint({ group: code });
      setSelected(of);
      setExplained({ area: of, group: code });
    },
    [onStandpoint],
  );
  const look = useCallback(
    (at: NonNullable<PlaceLink['look']>) =>
      onStandpoint({ ...onDay(standpoint, at.day, choices), area: at.area, group: at.group || group }),
    [onStandpoint, standpoint, choices, group],
  );
  const go = useGo(dossierId, look);
  const closeExplanation = useCallback(() => {
    setExplained(null);
    cameFrom.current?.focus();
  }, []);
  const lastDayOf = useCallback(
    (period: string) => choices.halfYears.find(({ code }) => code === period)?.until ?? '',
    [choices],
  );

  if (row === undefined || chosenGroup === undefined) return null;
  const above = aboveOf(view, area);
  return (
    <div className={styles.screen}>
      <OverviewBar standpoint={standpoint} choices={choices} row={row} above={above} onChange={onStandpoint} />
      <KeyFigures
        groups={groups}
        row={row}
        day={view.standpoint.day}
        certainty={view.standpoint.certainty}
        lastDayOf={lastDayOf}
        onExplain={explain}
      />
      <div className={styles.columns}>
        <div className={styles.left}>
          {view.isWhole ? null : <p className={styles.partial}>{say('table.partial')}</p>}
          {view.withheld === 0 ? null : (
            <p className={styles.partial}>{say('table.withheld', { count: view.withheld })}</p>
          )}
          {view.hasPlaces ? null : <p className={styles.partial}>{say('table.noPlaces')}</p>}
          <AreaTable
            rows={rows}
            shown={shown}
            groups={groups}
            group={chosenGroup.code}
            grouping={groupingFor(rows, { area, grouping: tableView.grouping })}
            selected={selected}
            lookedAt={area}
            isWide={isWide}
            onGroup={chooseGroup}
            onGrouping={(grouping) => remember({ grouping })}
            onSelect={setSelected}
            onToggle={toggle}
            onOpenArea={openArea}
            onExplain={explain}
          />
          <div className={styles.course}>
            <OverviewCourse
              course={view.course}
              group={groups.find(({ code }) => code === view.standpoint.group) ?? chosenGroup}
              areaName={row.name}
              day={view.standpoint.day}
              today={choices.today}
              isPartial={!view.isWhole && area !== view.ownArea}
            />
          </div>
        </div>
        <div className={styles.map}>
          {map === undefined ? null : (
            <OverviewMap
              shape={map}
              rows={rows}
              group={chosenGroup}
              area={area}
              selected={selected}
              onSelect={setSelected}
            />
          )}
        </div>
        <div className={styles.side}>
          {explained === null ? (
            <>
              <AttentionList items={view.attention} first={isWide ? 9 : 4} onGo={go} />
              <ArrivalList arrivals={view.arrivals} since={since} />
            </>
          ) : (
            <ExplanationPanel figure={explained} standpoint={standpoint} onClose={closeExplanation} onGo={go} />
          )}
        </div>
      </div>
      <OverviewStatus view={view} />
    </div>
  );
}

/** The next larger area: of a municipality its subregion, else the region. */
function aboveOf({ rows }: OverviewView, area: string) {
  const row = rows.find((each) => each.area === area);
  if (row === undefined || row.type === 'region') return null;
  return (
    rows.find(({ area: code, type }) => type === 'subregion' && code === row.subregion) ??
    rows.find(({ type }) => type === 'region') ??
    null
  );
}
