import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { PlanNote } from '../../../shared/ipc/schemas/exchange';
import type { WaitingEntry } from '../../../shared/merge/copy-view';
import type { ImportPlan } from '../../../shared/merge/plan';
import type { CopyRelation } from '../../../shared/merge/two-copies';
import type { IncomingRecord, Party, RegisterRef } from '../../../shared/merge/types';
import type { ReceivedFigure } from '../../../shared/workbook/export-data';
import type { WorkbookEdit } from '../../../shared/workbook/interpreted-workbook';
import type { Manifest } from '../../../shared/workbook/manifest';
import type { ReadFileResult } from '../../excel/read-file';
import type { Session } from '../session';

/** A file as it was read: what it says, before it was compared with the dossier. */
export interface ReadFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** Null for a list of somebody's own. */
  readonly manifest: Manifest | null;
  readonly sender: Party;
  readonly senderName: string;
  readonly incoming: readonly IncomingRecord[];
  readonly edits: ReadonlyMap<string, WorkbookEdit>;
  readonly notes: readonly PlanNote[];
  readonly received: readonly ReceivedFigure[];
  readonly unchangedRows: number;
  /** The basis was our own state: then nothing is proposed. */
  readonly isUndecided: boolean;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
}

/** An earlier read copy of the same export that was filled in differently. */
export interface EarlierCopy {
  readonly importId: string;
  readonly fileName: string;
  readonly savedAt: string | null;
  readonly savedBy: string | null;
  readonly relation: CopyRelation;
}

/** Where the differences of a plan come from; enough to plan again. */
export type PlanOrigin =
  | { readonly kind: 'workbook' | 'list'; readonly file: ReadFile }
  | { readonly kind: 'take-anyway'; readonly file: ReadFile; readonly importId: string }
  | { readonly kind: 'waiting'; readonly entries: readonly WaitingEntry[] }
  | { readonly kind: 'conflicts'; readonly refs: readonly RegisterRef[] };

/** The file behind a plan, if there is one. */
export function fileOf(origin: PlanOrigin): ReadFile | null {
  return 'file' in origin ? origin.file : null;
}

/** A plan on the shelf: exactly this is shown and exactly this is applied. */
export interface HeldPlan {
  readonly planId: string;
  readonly origin: PlanOrigin;
  readonly plan: ImportPlan;
  /** The last one first; empty when there is nothing to ask. */
  readonly copies: readonly EarlierCopy[];
  /** When the same bytes were read before. */
  readonly readBefore: { readonly importId: string; readonly at: string } | null;
  /** The file is of another dossier: applying this plan makes both one. */
  readonly joins: boolean;
  /** Revision of the dossier that the plan was made on. */
  readonly revision: number;
  /** The new site id, when reading the file showed that the old one is used elsewhere too. */
  readonly newSite?: string;
}

/** A list of somebody's own that was read, while a person says what its columns mean. */
export interface OpenList {
  readonly fileName: string;
  readonly read: ReadFileResult;
}

interface Shelf {
  readonly plans: Map<string, HeldPlan>;
  /** Files that are being read, by token. */
  readonly reading: Map<string, AbortController>;
  /** By token. */
  readonly lists: Map<string, OpenList>;
}

// Plans and read lists live as long as the session that they were made in, and are never written down.
const shelves = new WeakMap<Session, Shelf>();

/** What lies open in this session. */
export function shelfOf(session: Session): Shelf {
  const known = shelves.get(session) ?? { plans: new Map(), reading: new Map(), lists: new Map() };
  shelves.set(session, known);
  return known;
}

/** Keeps a plan until it is applied or closed, so that the plan shown is the plan applied. */
export function holdPlan(session: Session, plan: HeldPlan): HeldPlan {
  shelfOf(session).plans.set(plan.planId, plan);
  return plan;
}

/** @throws ExpectedFailure `plan-gone` when it was applied or closed. */
export function heldPlan(session: Session, planId: string): HeldPlan {
  const plan = shelfOf(session).plans.get(planId);
  if (plan === undefined) throw new ExpectedFailure('plan-gone');
  return plan;
}

/** Forgets a plan that was applied or closed. */
export function discardPlan(session: Session, planId: string): void {
  shelfOf(session).plans.delete(planId);
}
