import { z } from 'zod';
import { tourSteps } from '../../tour/tour-progress';

const step = z.enum(tourSteps);

export const tourProgress = z.strictObject({
  status: z.enum(['running', 'left', 'finished']),
  at: step,
  done: z.array(step).readonly(),
  skipped: z.array(step).readonly(),
});

/** What the open dossier says about the steps of the tour; the window knows the others. */
export const tourFacts = z.strictObject({
  /** A figure was typed in this dossier. */
  isFigureTyped: z.boolean(),
  /** The answer to practise with was read and answered. */
  isAnswerMerged: z.boolean(),
  /** Its conflict was decided. */
  isConflictDecided: z.boolean(),
  /** An agreement was made here, and is still there. */
  isAgreementMade: z.boolean(),
});

export const tourView = z.strictObject({
  /** Null: nobody on this computer began the tour or said no to it. */
  progress: tourProgress.nullable(),
  /** Null in a dossier in which one cannot follow it. */
  facts: tourFacts.nullable(),
});

export type TourFacts = z.output<typeof tourFacts>;
