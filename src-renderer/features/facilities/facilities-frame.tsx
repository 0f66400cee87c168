import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import type { FacilityField, FacilityList } from '../../../shared/ipc/schemas/facilities';
import { Panes } from '../../components/panes';
import { useCommandHandler } from '../frame/commands';
import { useTold } from '../frame/use-told';
import type { UsedStandpoint } from '../standpoint/use-standpoint';
import { FacilityDetailPane } from './detail/facility-detail-pane';
import { EditQuestion } from './edit-question';
import { FacilitiesBar } from './facilities-bar';
import { FacilitiesList } from './facilities-list';
import styles from './facilities-screen.module.css';
import { FacilitiesStatus } from './facilities-status';
import { FilterBar } from './filter-bar';
import { CountingRulesDialog } from './forms/counting-rules-dialog';
import { NewFacilityDialog } from './forms/new-facility-dialog';
import { RemoveDialog } from './forms/remove-dialog';
import { membersOf } from './members-of';
import { NoFacilities } from './no-facilities';
import type { ChangeView, FacilitiesView } from './remembered-view';
import { useSay } from './say';
import { shownFacilities } from './shown-facilities';
import { TablePart } from './table/table-part';
import { TimelinePart } from './timeline/timeline-part';
import { useFacilityEdits } from './use-facility-edits';

interface FacilitiesFrameProps {
  list: FacilityList;
  used: UsedStandpoint;
  view: FacilitiesView;
  /** The location that is open; null: table or timeline. */
  openId: string | null;
  onView: ChangeView;
}

type OpenDialog =
  | { readonly what: 'new' | 'rules' }
  | { readonly what: 'remove'; readonly ids: readonly string[] }
  | null;

/** The screen around table, timeline and detail: bars, dialogs, and the one way of every edit. */
export function FacilitiesFrame({ list, used, view, openId, onView }: FacilitiesFrameProps) {
  const say = useSay();
  const [, navigate] = useLocation();
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const { announcement, onDone, onFail } = useTold();
  const { standpoint, choices } = used;
  const group = view.isEveryGroup && view.look === 'table' ? null : standpoint.group;

  const edits = useFacilityEdits({ onDone, onFail });
  useCommandHandler('facility.new', () => setDialog({ what: 'new' }));
  useCommandHandler('facility.rules', () => setDialog({ what: 'rules' }));

  const members = useMemo(() => membersOf(choices, standpoint.area), [choices, standpoint.area]);
  const shown = useMemo(
    () => shownFacilities({ list, filter: view.filter, members, group, day: standpoint.day }),
    [list, view.filter, members, group, standpoint.day],
  );
  const open = (id: string) => {
    onView({ active: id });
    navigate(`/facilities/${id}`);
  };
  const part = { list, used, view, shown, group, onView, onOpen: open, onDone, onFail };
  const opened = openId === null ? null : (list.facilities.find(({ id }) => id === openId) ?? null);
  return (
    <div className={styles.screen}>
      <FacilitiesBar
        list={list}
        used={used}
        view={view}
        opened={opened}
        onView={onView}
        onNew={() => setDialog({ what: 'new' })}
        onRules={() => setDialog({ what: 'rules' })}
        onRemove={(id) => setDialog({ what: 'remove', ids: [id] })}
      />
      {openId === null ? (
        <>
          <FilterBar list={list} view={view} shown={shown} hasOneGroup={group !== null} onView={onView} />
          {shown.withheld === 0 ? null : <p className={styles.partial}>{say('withheld', { count: shown.withheld })}</p>}
          <div className={styles.main}>
            {shown.rows.length === 0 && view.look === 'table' ? (
              <NoFacilities list={list} shown={shown} onView={onView} onNew={() => setDialog({ what: 'new' })} />
            ) : view.look === 'table' ? (
              <TablePart
                {...part}
                edits={edits}
                announcement={announcement}
                onRemove={(ids) => setDialog({ what: 'remove', ids })}
              />
            ) : (
              <TimelinePart {...part} />
            )}
          </div>
        </>
      ) : (
        <Panes start={<FacilitiesList rows={shown.rows} openId={openId} view={view} onView={onView} />}>
          <FacilityDetailPane
            key={openId}
            id={openId}
            list={list}
            group={standpoint.group}
            onSave={(id: string, field: FacilityField, text: string) => edits.submit([{ id, field, text }])}
            onDone={onDone}
            onFail={onFail}
          />
        </Panes>
      )}
      <FacilitiesStatus used={used} group={group} />
      <div aria-live="polite" className="visually-hidden">
        {openId === null ? '' : announcement}
      </div>
      <EditQuestion question={edits.question} onAnswer={edits.answer} />
      {dialog?.what === 'new' ? (
        <NewFacilityDialog
          list={list}
          group={standpoint.group}
          host={members?.size === 1 ? standpoint.area : null}
          onMade={(id, name) => {
            setDialog(null);
            onDone(say('create.done', { name }));
            open(id);
          }}
          onCancel={() => setDialog(null)}
          onFail={onFail}
        />
      ) : null}
      {dialog?.what === 'rules' ? <CountingRulesDialog onClose={() => setDialog(null)} onFail={onFail} /> : null}
      {dialog?.what === 'remove' ? (
        <RemoveDialog
          ids={dialog.ids}
          onDone={(sentence) => {
            setDialog(null);
            onDone(sentence);
            if (openId !== null) navigate('/facilities');
          }}
          onCancel={() => setDialog(null)}
          onFail={onFail}
        />
      ) : null}
    </div>
  );
}
