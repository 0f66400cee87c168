import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ApplyResult, ExportRequest, ListMappingChoice, PlanView } from '../../../shared/ipc/schemas/exchange';
import { call } from '../../api/client';
import { showToast } from '../../components/toasts';
import { useFailureText } from '../failure-text';
import { useReading } from './reading';
import { type ChoiceState, spelledOut } from './review/choice-state';
import { useInitialMatrix } from './use-initial-matrix';

/** Everything below the key 'dossier' is read again when the dossier changes. */
const inDossier = (...key: unknown[]) => ['dossier', ...key];

export function useOverview() {
  return useQuery({ queryKey: inDossier('exchange.overview'), queryFn: () => call('exchange.overview') });
}

export function useChooseFiles(): () => void {
  const { read } = useReading();
  const failed = useFailureToast();
  return () => {
    call('files.choose', 'workbooks').then(read, failed);
  };
}

/** Opens the list of what waits, or of what is in conflict, as a plan like that of a file. */
export function useOpenPlan(kind: 'waiting' | 'conflicts'): () => void {
  const [, navigate] = useLocation();
  const failed = useFailureToast();
  return () => {
    const channel = kind === 'waiting' ? 'exchange.planWaiting' : 'exchange.planConflicts';
    call(channel).then(({ planId }) => navigate(`/exchange/review/${planId}`), failed);
  };
}

export function usePlan(planId: string) {
  return useQuery({
    queryKey: ['plan', planId],
    queryFn: () => call('exchange.plan', { planId }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function usePlanEffect(plan: PlanView, state: ChoiceState) {
  const choices = spelledOut(state, plan.items);
  const decision = { planId: plan.planId, choices, relations: state.relations, onBehalf: state.onBehalf };
  return useQuery({
    queryKey: ['plan-effect', decision],
    queryFn: () => call('exchange.planEffect', decision),
    placeholderData: keepPreviousData,
    gcTime: 0,
    retry: false,
  }).data;
}

/** Order of the target groups, for their glyphs. */
export function useGroupOrder(): readonly string[] {
  const columns = [...(useInitialMatrix()?.columns ?? [])].sort((one, other) => one.groupOrder - other.groupOrder);
  return [...new Set(columns.map((column) => column.group))];
}

export function useApplyPlan(plan: PlanView, state: ChoiceState) {
  const [, navigate] = useLocation();
  const { t } = useTranslation();
  const { takeNext } = useReading();
  const sayApplied = useSayApplied();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (withoutBackup: boolean) =>
      call('exchange.apply', {
        planId: plan.planId,
        choices: spelledOut(state, plan.items),
        relations: state.relations,
        onBehalf: state.onBehalf,
        withoutBackup,
      }),
    onSuccess: (result) => {
      if (result.kind === 'changed') {
        showToast({ title: t('exchangeScreen.review.changed'), tone: 'attention' });
        navigate(`/exchange/review/${result.planId}`);
        return;
      }
      client.removeQueries({ queryKey: ['plan', plan.planId] });
      showToast({ title: sayApplied(result) });
      if (result.newSite) showToast({ title: t('exchangeScreen.review.newSite'), tone: 'attention' });
      navigate(takeNext() ?? '/exchange');
    },
  });
}

/** What came of applying a plan: "13 wijzigingen overgenomen. 2 nog te beslissen." */
function useSayApplied() {
  const { t } = useTranslation();
  return ({ taken, refused, waiting, joined }: Extract<ApplyResult, { kind: 'applied' }>): string =>
    [
      joined ? t('exchangeScreen.review.join.done') : '',
      taken > 0 ? t('exchangeScreen.review.applied', { count: taken }) : t('exchangeScreen.review.appliedNone'),
      refused > 0 ? t('exchangeScreen.review.appliedRefused', { count: refused }) : '',
      waiting > 0 ? t('exchangeScreen.review.appliedWaiting', { count: waiting }) : '',
    ]
      .filter(Boolean)
      .join(' ');
}

/** Closes a plan without taking anything over; goes on with the next file that was read, if any. */
export function useDiscardPlan(planId: string): () => void {
  const [, navigate] = useLocation();
  const { takeNext } = useReading();
  return () => {
    call('exchange.discard', { planId }).then(
      () => navigate(takeNext() ?? '/exchange'),
      () => navigate('/exchange'),
    );
  };
}

export function useOpenInExcel(planId: string): () => void {
  const failed = useFailureToast();
  return () => {
    call('exchange.openInExcel', { planId }).catch(failed);
  };
}

export function useSaveErrorList(planId: string): () => void {
  const { t } = useTranslation();
  const failed = useFailureToast();
  return () => {
    call('exchange.saveErrorList', { planId }).then((name) => {
      if (name) showToast({ title: t('exchangeScreen.review.errorListSaved', { name }) });
    }, failed);
  };
}

export function useExportPreview(request: ExportRequest | null) {
  return useQuery({
    queryKey: inDossier('exchange.previewExport', request),
    queryFn: () => (request ? call('exchange.previewExport', request) : Promise.reject(new Error('nothing chosen'))),
    enabled: request !== null,
    placeholderData: keepPreviousData,
  });
}

export function useExport(onDone: () => void) {
  const { t } = useTranslation();
  return useMutation({
    mutationFn: (request: ExportRequest) => call('exchange.export', request),
    onSuccess: (result) => {
      if (!result) return;
      const [name = ''] = result.files;
      showToast({
        title: t('exchangeScreen.exportDialog.done', { count: result.files.length, name, folder: result.folder }),
      });
      onDone();
    },
  });
}

export function useUndoPreview(importId: string) {
  return useQuery({
    queryKey: inDossier('exchange.previewUndo', importId),
    queryFn: () => call('exchange.previewUndo', { importId }),
  });
}

export function useUndoImport(kind: 'undo' | 'revert', onDone: () => void) {
  const { t } = useTranslation();
  return useMutation({
    mutationFn: (importId: string) =>
      call(kind === 'undo' ? 'exchange.undoImport' : 'exchange.revertImport', { importId }),
    onSuccess: (result) => {
      showToast({ title: t(`exchangeScreen.${kind}.done`, { count: result.restored }) });
      onDone();
    },
  });
}

export function useTakeAnyway(): (importId: string) => void {
  const [, navigate] = useLocation();
  const failed = useFailureToast();
  return (importId) => {
    call('exchange.planTakeAnyway', { importId }).then(({ planId }) => navigate(`/exchange/review/${planId}`), failed);
  };
}

export function useListMapping(fileToken: string, sheet: string | null, headerRow: number | null) {
  return useQuery({
    queryKey: ['list-mapping', fileToken, sheet, headerRow],
    queryFn: () => call('exchange.listMapping', { fileToken, sheet, headerRow }),
    retry: false,
    placeholderData: keepPreviousData,
  });
}

export function usePlanList() {
  const [, navigate] = useLocation();
  return useMutation({
    mutationFn: (choice: ListMappingChoice) => call('exchange.planList', choice),
    onSuccess: ({ planId }) => navigate(`/exchange/review/${planId}`),
  });
}

export function useFailureToast(): (failure: unknown) => void {
  const failureText = useFailureText();
  return useCallback((failure: unknown) => showToast({ title: failureText(failure), tone: 'danger' }), [failureText]);
}
