import type { PlanItem, PlanNote, PlanView, ReviewGroup } from '../../../../shared/ipc/schemas/exchange';

/** Order of look.md section 9: what needs a person first, what the owner changed last. */
const order: readonly ReviewGroup[] = ['conflict', 'foreign', 'unreadable', 'new', 'own', 'refused-before'];

export interface ReviewSection {
  readonly group: ReviewGroup;
  readonly items: readonly PlanItem[];
  /** Cells that could not be read stand in their own section, without a choice. */
  readonly notes: readonly PlanNote[];
}

export type Filter = ReviewGroup | 'all';

export function unreadable(plan: PlanView): PlanNote[] {
  return plan.notes.filter((note) => note.level === 'error');
}

export function remarks(plan: PlanView): PlanNote[] {
  return plan.notes.filter((note) => note.level === 'note');
}

/** The sections of a review in order, only those that hold something, for one sheet or all (null). */
export function sectionsOf(plan: PlanView, sheet: string | null): ReviewSection[] {
  const items = plan.items.filter((item) => sheet === null || item.sheet === sheet);
  const notes = unreadable(plan).filter((note) => sheet === null || note.sheet === sheet);
  return order
    .map((group) => ({
      group,
      items: items.filter((item) => item.group === group),
      notes: group === 'unreadable' ? notes : [],
    }))
    .filter((section) => sizeOf(section) > 0);
}

export function sizeOf(section: ReviewSection): number {
  return section.items.length + section.notes.length;
}

/** Counts for the sentence that sums up: taken as they are, to decide, unreadable. */
export function summaryCounts(plan: PlanView) {
  const easy = plan.items.filter((item) => item.proposed.kind === 'take').length;
  const cells = unreadable(plan).length;
  return { differences: plan.items.length + cells, easy, decide: plan.items.length - easy, cells };
}
