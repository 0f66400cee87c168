import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PlanItem, PlanView } from '../../../../shared/ipc/schemas/exchange';
import { Button } from '../../../components/button';
import { type Chip, ChipFilter } from '../../../components/chip-filter';
import { ContextBar } from '../../../components/context-bar';
import { EmptyState } from '../../../components/empty-state';
import { FileText } from '../../../components/icons';
import { Select } from '../../../components/select';
import { useFailureText } from '../../failure-text';
import {
  useApplyPlan,
  useDiscardPlan,
  useGroupOrder,
  useOpenInExcel,
  usePlan,
  usePlanEffect,
  useSaveErrorList,
  useTakeAnyway,
} from '../exchange-queries';
import { useDates } from '../use-dates';
import { useNoteText } from '../use-note-text';
import { OtherValueDialog, RefuseReasonDialog } from './answer-dialogs';
import { BackupQuestion, isBackupFailure } from './backup-question';
import { answerRelation, type ChoiceState, choiceOf, choose, missingAnswer, nothingChosen } from './choice-state';
import { CopiesQuestion } from './copies-question';
import { DecisionBar } from './decision-bar';
import { EffectPanel } from './effect-panel';
import { groupLooks } from './group-looks';
import { NothingDiffers } from './nothing-differs';
import styles from './review.module.css';
import { type Filter, sectionsOf, sizeOf } from './review-groups';
import { ReviewSummary } from './review-summary';
import { ReviewTable } from './review-table';
import { useNextConflict } from './use-next-conflict';
import { useSenderName } from './use-sender-name';

/** Looks at one plan: nothing has changed yet, everything here is a choice about what will. */
export function ReviewScreen({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const plan = usePlan(planId);
  const [, navigate] = useLocation();
  if (plan.isPending) return null;
  if (plan.isError)
    return (
      <>
        <ContextBar title={t('exchangeScreen.title')} />
        <EmptyState
          title={t('exchangeScreen.review.gone')}
          actions={
            <Button variant="primary" onPress={() => navigate('/exchange')}>
              {t('exchangeScreen.review.back')}
            </Button>
          }
        >
          {t('exchangeScreen.review.goneText')}
        </EmptyState>
      </>
    );
  return <Review key={planId} plan={plan.data} />;
}

function useTitle(plan: PlanView): string {
  const { t } = useTranslation();
  const key = {
    workbook: 'titleOf',
    list: 'titleList',
    waiting: 'titleWaiting',
    conflicts: 'titleConflicts',
    'take-anyway': 'titleTakeAnyway',
  } as const;
  return t(`exchangeScreen.review.${key[plan.source]}`, { name: plan.senderName });
}

function Review({ plan }: { plan: PlanView }) {
  const { t } = useTranslation();
  const title = useTitle(plan);
  const openInExcel = useOpenInExcel(plan.planId);
  const leave = useDiscardPlan(plan.planId);
  const hasFile = plan.source === 'workbook' || plan.source === 'list';
  return (
    <div className={styles.screen}>
      <ContextBar breadcrumb={[{ label: t('exchangeScreen.title'), href: '#/exchange' }]} title={title}>
        {hasFile ? (
          <Button variant="quiet" icon={FileText} onPress={openInExcel}>
            {t('exchangeScreen.review.openInExcel')}
          </Button>
        ) : null}
      </ContextBar>
      {plan.isEmpty && plan.joins ? (
        <NothingDiffers plan={plan} onLeave={leave} />
      ) : plan.isEmpty ? (
        <NothingNew plan={plan} onLeave={leave} />
      ) : (
        <Differences plan={plan} onLeave={leave} />
      )}
    </div>
  );
}

function NothingNew({ plan, onLeave }: { plan: PlanView; onLeave: () => void }) {
  const { t } = useTranslation();
  const noteText = useNoteText();
  const takeAnyway = useTakeAnyway();
  const { readBeforeAs } = plan;
  const { longDate } = useDates();
  return (
    <EmptyState
      title={t('exchangeScreen.review.emptyTitle')}
      actions={
        <>
          <Button variant="primary" onPress={onLeave} autoFocus>
            {t('exchangeScreen.review.back')}
          </Button>
          {readBeforeAs === null ? null : (
            <Button onPress={() => takeAnyway(readBeforeAs)}>{t('exchangeScreen.journal.takeAnyway')}</Button>
          )}
        </>
      }
      footnote={plan.notes.length > 0 ? plan.notes.map(noteText).join(' ') : null}
    >
      {plan.readBefore ? `${t('exchangeScreen.review.emptyReadBefore', { date: longDate(plan.readBefore) })} ` : ''}
      {plan.confirms > 0
        ? `${t('exchangeScreen.review.confirms', { count: plan.confirms, name: plan.senderName })} `
        : ''}
      {t('exchangeScreen.review.emptyText')}
    </EmptyState>
  );
}

type Question = { kind: 'other' | 'refuse'; item: PlanItem };

function Differences({ plan, onLeave }: { plan: PlanView; onLeave: () => void }) {
  const { t } = useTranslation();
  const failureText = useFailureText();
  const [state, setState] = useState<ChoiceState>(nothingChosen);
  const [filter, setFilter] = useState<Filter>('all');
  const [sheet, setSheet] = useState<string | null>(null);
  const [question, setQuestion] = useState<Question | null>(null);
  const effect = usePlanEffect(plan, state);
  const apply = useApplyPlan(plan, state);
  const saveErrorList = useSaveErrorList(plan.planId);
  const groupOrder = useGroupOrder();
  const sections = sectionsOf(plan, sheet);
  const shown = filter === 'all' ? sections : sections.filter((section) => section.group === filter);
  const name = useSenderName(plan);
  const chips: Chip<Filter>[] = [
    {
      id: 'all',
      label: t('exchangeScreen.review.all'),
      count: sections.reduce((sum, section) => sum + sizeOf(section), 0),
    },
    ...sections.map((section) => ({
      id: section.group,
      label: t(`exchangeScreen.review.chip.${section.group}`, { name }),
      count: sizeOf(section),
      ...(section.group === 'own' ? {} : { icon: groupLooks[section.group].icon }),
    })),
  ];
  const nextConflict = useNextConflict(() => setFilter('all'));

  const onChoose = (items: readonly PlanItem[], kind: Parameters<typeof choose>[2]['kind']) => {
    const [only] = items;
    if (kind === 'other' && only) setQuestion({ kind, item: only });
    else if (kind === 'refuse') setState(choose(state, items, { kind, text: '' }));
    else if (kind !== 'other') setState(choose(state, items, { kind }));
  };
  const answer = (text: string) => {
    if (question) setState(choose(state, [question.item], { kind: question.kind, text }));
    setQuestion(null);
  };
  const current = question ? choiceOf(state, question.item) : null;
  const dialog = question
    ? {
        item: question.item,
        senderName: name,
        initial: current && 'text' in current ? current.text : '',
        onAnswer: answer,
        onClose: () => setQuestion(null),
      }
    : null;

  return (
    <>
      <ReviewSummary plan={plan} />
      <div className={styles.chips}>
        <ChipFilter label={t('exchangeScreen.review.filterLabel')} chips={chips} value={filter} onChange={setFilter} />
        <span className={styles.space} />
        {plan.sheets.length > 1 ? (
          <Select
            inline
            quiet
            label={t('exchangeScreen.review.sheet')}
            value={sheet ?? ''}
            onChange={(id) => setSheet(id === '' ? null : id)}
            choices={[
              { id: '', label: t('exchangeScreen.review.allSheets') },
              ...plan.sheets.map((name) => ({ id: name, label: name })),
            ]}
          />
        ) : null}
      </div>
      <div className={styles.body}>
        <div className={styles.list}>
          {plan.copies.map((copy) => (
            <CopiesQuestion
              key={copy.importId}
              plan={plan}
              copy={copy}
              answer={state.relations[copy.importId] ?? null}
              onAnswer={(relation) => setState(answerRelation(state, plan, copy.importId, relation))}
            />
          ))}
          <ReviewTable
            plan={plan}
            sections={shown}
            state={state}
            onChoose={onChoose}
            onReason={(item) => setQuestion({ kind: 'refuse', item })}
            onNextConflict={nextConflict}
            onErrorList={saveErrorList}
          />
        </div>
        <EffectPanel
          plan={plan}
          effect={effect}
          groupOrder={groupOrder}
          isOnBehalf={state.onBehalf}
          onBehalf={(onBehalf) => setState({ ...state, onBehalf })}
        />
      </div>
      <DecisionBar
        plan={plan}
        state={state}
        missing={missingAnswer(state, plan)}
        isBusy={apply.isPending}
        error={apply.error && !isBackupFailure(apply.error) ? failureText(apply.error) : null}
        onApply={() => apply.mutate(false)}
        onClose={onLeave}
      />
      {isBackupFailure(apply.error) ? (
        <BackupQuestion error={apply.error} onGoOn={() => apply.mutate(true)} onCancel={() => apply.reset()} />
      ) : null}
      {dialog && question?.kind === 'other' ? <OtherValueDialog {...dialog} /> : null}
      {dialog && question?.kind === 'refuse' ? <RefuseReasonDialog {...dialog} /> : null}
    </>
  );
}
