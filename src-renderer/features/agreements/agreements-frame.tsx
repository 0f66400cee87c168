import { useCallback, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { AgreementList } from '../../../shared/ipc/schemas/agreements';
import { Panes } from '../../components/panes';
import { useFocusOfLostPart } from '../../components/use-focus-of-lost-part';
import { useCommandHandler } from '../frame/commands';
import { useTold } from '../frame/use-told';
import type { UsedStandpoint } from '../standpoint/use-standpoint';
import { AgreementsBar } from './agreements-bar';
import styles from './agreements-screen.module.css';
import { AgreementsStatus } from './agreements-status';
import { AgreementDetailPane } from './detail/agreement-detail-pane';
import { NewAgreementDialog } from './forms/new-agreement-dialog';
import { AgreementsBoard } from './list/agreements-board';
import { AgreementsList } from './list/agreements-list';
import { SigningRoundPane } from './list/signing-round-pane';
import { NoAgreements } from './no-agreements';
import type { AgreementsView, ChangeView } from './remembered-view';
import { useSay } from './say';
import { inStatusGroups, shownAgreements } from './shown-agreements';

interface AgreementsFrameProps {
  list: AgreementList;
  used: UsedStandpoint;
  view: AgreementsView;
  /** The agreement that one came here for. */
  linkedId: string | null;
  onView: ChangeView;
}

/** The screen around list, board and detail: bar, dialogs, and what is said after every deed. */
export function AgreementsFrame({ list, used, view, linkedId, onView: changeView }: AgreementsFrameProps) {
  const say = useSay();
  const [, navigate] = useLocation();
  // A link says which agreement once; from then on one chooses in the list, without leaving the screen.
  const [linked, setLinked] = useState(linkedId);
  const [isMaking, setIsMaking] = useState(false);
  const [madeId, setMadeId] = useState<string | null>(null);
  const { announcement, onDone, onSaid, onFail } = useTold();
  const onView = useCallback<ChangeView>(
    (change) => {
      if (change.active !== undefined || change.look !== undefined) setLinked(null);
      changeView(change);
    },
    [changeView],
  );
  useCommandHandler('agreement.new', () => setIsMaking(true));

  const shown = useMemo(() => shownAgreements(list, view.filter), [list, view.filter]);
  const screen = useRef<HTMLDivElement>(null);
  useFocusOfLostPart(screen, shown, () => screen.current?.querySelector<HTMLElement>('[data-agreement][tabindex="0"]'));
  const look = linked === null ? view.look : 'list';
  const activeId = openedOf(list, linked ?? view.active, shown);
  const print = (id: string) => navigate(`/agreements/${id}/print`);
  useCommandHandler('print.agreement', () => activeId !== null && print(activeId));
  return (
    <div ref={screen} className={styles.screen}>
      <AgreementsBar list={list} used={used} view={{ ...view, look }} onView={onView} onNew={() => setIsMaking(true)} />
      <Main
        {...{ list, used, view, shown, activeId, madeId, look, onView, onDone, onSaid, onFail }}
        onNew={() => setIsMaking(true)}
        onPrint={print}
      />
      <AgreementsStatus shown={shown} counting={used.standpoint.view} />
      <div aria-live="polite" className="visually-hidden">
        {announcement}
      </div>
      {isMaking ? (
        <NewAgreementDialog
          list={list}
          used={used}
          onMade={(id, name) => {
            setIsMaking(false);
            setMadeId(id);
            onView({ active: id, look: 'list' });
            onDone(say('create.done', { name }));
          }}
          onCancel={() => setIsMaking(false)}
          onFail={onFail}
        />
      ) : null}
    </div>
  );
}

interface MainProps extends Pick<AgreementsFrameProps, 'list' | 'used' | 'view' | 'onView'> {
  shown: ReturnType<typeof shownAgreements>;
  activeId: string | null;
  madeId: string | null;
  look: AgreementsView['look'];
  onNew: () => void;
  onPrint: (id: string) => void;
  onDone: (sentence: string) => void;
  onSaid: (sentence: string) => void;
  onFail: (error: unknown) => void;
}

function Main(props: MainProps) {
  const { list, used, view, shown, activeId, madeId, look, onView, onNew, onPrint, onDone, onSaid, onFail } = props;
  if (list.agreements.length === 0) return <NoAgreements list={list} onView={onView} onNew={onNew} />;
  const open = (id: string) => onView({ active: id, look: 'list' });
  if (look === 'round') return <SigningRoundPane list={list} onOpen={open} onSaid={onSaid} onFail={onFail} />;
  if (look === 'board') {
    return (
      <div className={styles.main}>
        {shown.length === 0 ? (
          <NoAgreements list={list} onView={onView} onNew={onNew} />
        ) : (
          <AgreementsBoard list={list} shown={shown} activeId={activeId} onOpen={open} />
        )}
      </div>
    );
  }
  return (
    <Panes start={<AgreementsList list={list} shown={shown} activeId={activeId} view={view} onView={onView} />}>
      {activeId === null ? (
        <NoAgreements list={list} onView={onView} onNew={onNew} />
      ) : (
        <AgreementDetailPane
          key={activeId}
          id={activeId}
          list={list}
          used={used}
          takesFocus={activeId === madeId}
          onPrint={() => onPrint(activeId)}
          onDone={onDone}
          onSaid={onSaid}
          onFail={onFail}
        />
      )}
    </Panes>
  );
}

/** What was looked at last, as long as it is there; else the first of the list. */
function openedOf(list: AgreementList, wanted: string | null, shown: MainProps['shown']): string | null {
  if (wanted !== null && list.agreements.some(({ id }) => id === wanted)) return wanted;
  return inStatusGroups(shown)[0]?.agreements[0]?.id ?? null;
}
