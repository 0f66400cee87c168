/** The steps of the tour, in order. */
export const tourSteps = ['explain', 'type', 'read', 'merge', 'decide', 'agree', 'scenario', 'print'] as const;

export type TourStep = (typeof tourSteps)[number];

/** How far somebody is on this computer. Who never began it, and never said no, has none. */
export interface TourProgress {
  /** `left` and `finished`: it does not come back by itself. */
  readonly status: 'running' | 'left' | 'finished';
  readonly at: TourStep;
  readonly done: readonly TourStep[];
  readonly skipped: readonly TourStep[];
}

export const beginTour = (): TourProgress => ({ status: 'running', at: tourSteps[0], done: [], skipped: [] });

/** It does not come again until somebody asks for it; how far one was is kept. */
export const leaveTour = (progress: TourProgress): TourProgress => ({ ...progress, status: 'left' });

/** Goes on where it was left; a finished tour begins again. */
export function resumeTour(progress: TourProgress | null): TourProgress {
  return progress === null || progress.status === 'finished' ? beginTour() : { ...progress, status: 'running' };
}

/**
 * Takes over which steps are done. Who is at a step that is done now goes on to the next open one; who went back to a
 * step that was done before stays there. The same object when nothing changed.
 */
export function withDone(progress: TourProgress, done: readonly TourStep[]): TourProgress {
  const fresh = done.filter((step) => !progress.done.includes(step));
  if (fresh.length === 0) return progress;
  const skipped = progress.skipped.filter((step) => !fresh.includes(step));
  const next = {
    ...progress,
    done: tourSteps.filter((step) => progress.done.includes(step) || fresh.includes(step)),
    skipped,
  };
  return fresh.includes(progress.at) ? toNextStep(next) : next;
}

export function skipStep(progress: TourProgress): TourProgress {
  const { at, done, skipped } = progress;
  const isSettled = done.includes(at) || skipped.includes(at);
  return toNextStep(isSettled ? progress : { ...progress, skipped: [...skipped, at] });
}

/** To the next step that is neither done nor skipped, from here on and then from the start; without one it is finished. */
export function toNextStep(progress: TourProgress): TourProgress {
  const index = tourSteps.indexOf(progress.at);
  const order = [...tourSteps.slice(index + 1), ...tourSteps.slice(0, index)];
  const isOpen = (step: TourStep) => !progress.done.includes(step) && !progress.skipped.includes(step);
  const next = order.find(isOpen);
  return next === undefined ? { ...progress, status: 'finished' } : { ...progress, at: next };
}

export const goToStep = (progress: TourProgress, at: TourStep): TourProgress => ({
  ...progress,
  status: 'running',
  at,
});
