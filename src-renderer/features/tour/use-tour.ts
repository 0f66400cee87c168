import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract';
import { type TourProgress, type TourStep, withDone } from '../../../shared/tour/tour-progress';
import { call } from '../../api/client';
import { besides } from '../frame/use-show-window';
import { useDoneSteps } from './use-done-steps';

interface Tour {
  readonly progress: TourProgress | null;
  readonly change: (next: TourProgress) => void;
  /** The step that was taken just now, to say so. */
  readonly doneNow: TourStep | null;
}

const key = ['tour.view'];

/** How far somebody is, kept on this computer; goes on by itself when a step was taken. Null where there is no tour. */
export function useTour(): Tour | null {
  const client = useQueryClient();
  const view = useQuery({ queryKey: key, queryFn: () => call('tour.view'), meta: besides }).data;
  const [own, setOwn] = useState<TourProgress | null>(null);
  const [doneNow, setDoneNow] = useState<TourStep | null>(null);
  const done = useDoneSteps(view?.facts ?? null);
  const progress = own ?? view?.progress ?? null;

  const change = useCallback(
    (next: TourProgress) => {
      setOwn(next);
      setDoneNow(null);
      client.setQueryData<Output<'tour.view'>>(key, (before) => before && { ...before, progress: next });
      // Progress that is not kept costs nothing: the steps say themselves that they were taken.
      void call('tour.keep', next).catch(() => undefined);
    },
    [client],
  );

  useEffect(() => {
    if (progress?.status !== 'running') return;
    const next = withDone(progress, done);
    if (next === progress) return;
    change(next);
    if (next.at !== progress.at || next.status === 'finished') setDoneNow(progress.at);
  }, [progress, done, change]);

  return view === undefined || view.facts === null ? null : { progress, change, doneNow };
}
