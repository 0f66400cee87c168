import { useEffect, useRef, useState } from 'react';
import { Badge } from '../../../components/badge';
import { Button } from '../../../components/button';
import { Printer } from '../../../components/icons';
import type { MenuEntry } from '../../../components/menu';
import { MenuButton } from '../../../components/menu-button';
import { useDeed } from '../agreements-data';
import { ProposeDialog } from '../forms/propose-dialog';
import { RemoveDialog } from '../forms/remove-dialog';
import { StageDialog } from '../forms/stage-dialog';
import { StopDialog, type StopKind } from '../forms/stop-dialog';
import { groupOfStatus } from '../status-groups';
import { useWords, type Words } from '../words';
import styles from './agreement-head.module.css';
import type { DetailPart } from './detail-part';
import { useCopyAsText } from './use-copy-as-text';

interface AgreementHeadProps extends DetailPart {
  takesFocus: boolean;
  onPrint: () => void;
}

type OpenDialog = 'propose' | 'stage' | 'remove' | StopKind | null;

/** What it is called, whether it counts, and what one can do with it. */
export function AgreementHead({ takesFocus, onPrint, ...part }: AgreementHeadProps) {
  const { detail, canEdit, onDone, onSaid, onFail } = part;
  const words = useWords();
  const { say } = words;
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  const copy = useCopyAsText(detail, onSaid, onFail);
  const withdraw = useDeed('agreements.withdraw', part);
  const stop = useDeed('agreements.stop', part);
  const { agreement, content } = detail;
  const close = () => setDialog(null);
  const done = (sentence: string) => {
    close();
    onDone(sentence);
  };
  const act = (id: string) => {
    if (id === 'copy') return copy();
    if (id === 'withdraw') return withdraw({ id: agreement.id }, say('forms.withdrawn'));
    if (id === 'endUndo' || id === 'voidUndo') {
      const kind = id === 'endUndo' ? ('ended' as const) : ('void' as const);
      const sentence = say(id === 'endUndo' ? 'forms.endUndone' : 'forms.voidUndone');
      return stop({ id: agreement.id, kind, on: '', reason: '' }, sentence);
    }
    const dialogs: Readonly<Record<string, OpenDialog>> = {
      stage: 'stage',
      end: 'ended',
      void: 'void',
      evaluated: 'evaluated',
      remove: 'remove',
    };
    setDialog(dialogs[id] ?? null);
  };
  const isNew = !content.isInForce && !content.isProposed && detail.voided === null;
  return (
    <header className={styles.head}>
      <div>
        <h2 ref={title} tabIndex={-1}>
          {agreement.title} <CountingBadge words={words} part={part} />
        </h2>
        <p className={styles.line}>{lineOf(words, part)}</p>
        {agreement.right === 'own' ? null : (
          <p className={styles.line}>
            {say(agreement.right === 'no' ? 'head.readOnly' : 'head.onBehalf', { owner: agreement.leading.name })}
          </p>
        )}
      </div>
      <div className={styles.deeds}>
        {canEdit && isNew ? (
          <Button onPress={() => setDialog('propose')}>
            {say(detail.versions.length === 0 ? 'deeds.propose' : 'deeds.proposeNew')}
          </Button>
        ) : null}
        <Button icon={Printer} onPress={onPrint}>
          {say('deeds.print')}
        </Button>
        <MenuButton label={say('head.actions')} entries={entriesOf(words, part)} onAction={act} />
      </div>
      {dialog === 'propose' ? <ProposeDialog {...part} onDone={done} onCancel={close} /> : null}
      {dialog === 'stage' ? <StageDialog {...part} onDone={done} onCancel={close} /> : null}
      {dialog === 'remove' ? <RemoveDialog {...part} onDone={done} onCancel={close} /> : null}
      {dialog === 'ended' || dialog === 'void' || dialog === 'evaluated' ? (
        <StopDialog {...part} kind={dialog} onDone={done} onCancel={close} />
      ) : null}
    </header>
  );
}

/** Violet and dashed while it is a scenario, green when it counts. */
function CountingBadge({ words: { say, longDay }, part: { detail } }: { words: Words; part: DetailPart }) {
  const { status, from } = detail.agreement;
  if (status === 'active') return <Badge tone="done">{say('head.counts')}</Badge>;
  if (status === 'signed') {
    return <Badge tone="done">{say('head.signed', { day: from === null ? '' : longDay(from) })}</Badge>;
  }
  if (groupOfStatus(status) !== 'past') return <Badge tone="scenario">{say('head.scenario')}</Badge>;
  return <Badge tone="plain">{say(status === 'void' ? 'head.void' : 'head.over')}</Badge>;
}

/** "VENR-2026-03, versie 3. Looptijd 1 november 2026 tot en met 31 december 2027." */
function lineOf({ say, longDay }: Words, { detail }: DetailPart): string {
  const { agreement, content } = detail;
  const isKnown = content.isInForce || content.isProposed;
  const version = say(isKnown ? 'head.version' : 'head.versionNew', { version: content.version });
  const first = [agreement.number, version].filter((part) => part !== '').join(', ');
  const [from, until] = [agreement.from, agreement.until].map((day) => (day === null ? null : longDay(day)));
  const term =
    from && until
      ? say('head.term', { from, until })
      : from
        ? say('head.termFrom', { from })
        : until
          ? say('head.termUntil', { until })
          : say('head.noTerm');
  return `${first}. ${term}.`;
}

function entriesOf({ say }: Words, { detail, canEdit }: DetailPart): MenuEntry[] {
  const copy = { id: 'copy', label: say('deeds.copy') };
  if (!canEdit) return [copy];
  const isVoid = detail.voided !== null;
  const hasForce = detail.versions.some(({ isInForce }) => isInForce);
  const hasSignature = detail.versions.some(({ consents }) =>
    consents.some(({ states }) => states.signature === 'done'),
  );
  const isOpen = detail.content.isProposed && !detail.content.isInForce;
  return [
    copy,
    { id: 'first', separator: true },
    ...(hasForce || isVoid ? [] : [{ id: 'stage', label: say('deeds.stage') }]),
    ...(isOpen ? [{ id: 'withdraw', label: say('deeds.withdraw') }] : []),
    detail.ended === null
      ? { id: 'end', label: say('deeds.end'), isDisabled: isVoid }
      : { id: 'endUndo', label: say('deeds.endUndo') },
    isVoid ? { id: 'voidUndo', label: say('deeds.voidUndo') } : { id: 'void', label: say('deeds.void') },
    { id: 'evaluated', label: say('deeds.evaluated'), isDisabled: !hasForce },
    ...(hasSignature ? [] : [{ id: 'remove', label: say('deeds.remove') }]),
  ];
}
