import { useCallback, useState } from 'react';
import type { PassedOn } from '../../../shared/domain/passed-on';
import type { CellEdit, CheckedEdits, MatrixQuery, RefusedEdit } from '../../../shared/ipc/schemas/figures';
import { api } from '../../api/client';
import { trackEdit } from '../../api/edits-under-way';
import { useQuotaWrites } from './quotas-data';
import { type Say, useSay } from './say';
import { readOnlyRefusal, withoutRefused } from './split-edits';

/** Edits of which not all can be written, or not all are one's own: a person decides before anything is written. */
export interface PendingEdits {
  readonly edits: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
  readonly accepted: number;
  readonly unchanged: number;
  readonly foreign: number;
  /** The foreign ones are written on behalf of their owners. */
  readonly isOnBehalf: boolean;
  /** Pasted cells that fall outside the table: there is no cell to name. */
  readonly outside: number;
}

/** One typed text that cannot be a figure: the editor stays open on it. */
export interface TypedRefusal {
  readonly edit: CellEdit;
  readonly refused: RefusedEdit;
}

export interface EditRequest {
  readonly edits: readonly CellEdit[];
  /** Typed into one cell, as opposed to pasted, filled or cleared. */
  readonly isTyped: boolean;
  readonly readOnly?: readonly CellEdit[];
  readonly outside?: number;
}

interface UseEditsInput {
  query: MatrixQuery;
  /** Said to screen readers; shown as well when more than one cell was written. */
  onDone: (sentence: string, isShown: boolean) => void;
  onFail: (error: unknown) => void;
}

/** The way of every edit: checked first, asked about where needed, then written as one step. */
export function useEdits({ query, onDone, onFail }: UseEditsInput) {
  const say = useSay();
  const [pending, setPending] = useState<PendingEdits | null>(null);
  const [typedRefusal, setTypedRefusal] = useState<TypedRefusal | null>(null);
  const { mutateAsync: write } = useQuotaWrites().write;

  const writeEdits = useCallback(
    async (edits: readonly CellEdit[], refusedBefore: number, told: { passedOn?: PassedOn } = {}) => {
      try {
        const result = await trackEdit(write({ query, edits: [...edits], ...told }));
        const refused = refusedBefore + result.refused.length;
        onDone(writtenText(say, result.written, refused), result.written > 1 || refused > 0);
      } catch (error) {
        onFail(error);
      }
    },
    [query, write, say, onDone, onFail],
  );

  const submit = useCallback(
    async ({ edits, isTyped, readOnly = [], outside = 0 }: EditRequest) => {
      setTypedRefusal(null);
      try {
        const checked = await trackEdit(api.call('quotas.check', { query, edits: [...edits] }));
        const [only] = checked.refused;
        const [edit] = edits;
        if (isTyped && edits.length === 1 && only !== undefined && edit !== undefined) {
          setTypedRefusal({ edit, refused: only });
        } else if (needsQuestion(checked, readOnly.length + outside)) {
          const refused = [...checked.refused, ...readOnly.map(readOnlyRefusal)];
          const { accepted, unchanged, foreign, isOnBehalf } = checked;
          setPending({ edits, refused, accepted, unchanged, foreign, isOnBehalf, outside });
        } else {
          await writeEdits(edits, 0);
        }
      } catch (error) {
        onFail(error);
      }
    },
    [query, writeEdits, onFail],
  );

  const writePending = useCallback(
    async (told: { passedOn?: PassedOn }) => {
      if (pending === null) return;
      setPending(null);
      const { edits, refused, outside } = pending;
      await writeEdits(withoutRefused(edits, refused), refused.length + outside, told);
    },
    [pending, writeEdits],
  );

  return {
    submit,
    pending,
    writePending,
    cancelPending: useCallback(() => setPending(null), []),
    typedRefusal,
    forgetRefusal: useCallback(() => setTypedRefusal(null), []),
  };
}

function needsQuestion(checked: CheckedEdits, refusedInGrid: number): boolean {
  return checked.refused.length > 0 || checked.foreign > 0 || refusedInGrid > 0;
}

function writtenText(say: Say, written: number, refused: number): string {
  if (refused > 0) return say('write.writtenRefused', { count: written, refused });
  return written === 0 ? say('write.nothingWritten') : say('write.written', { count: written });
}
