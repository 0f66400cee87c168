import { useCallback, useState } from 'react';
import type { MunicipalEdit, RefusedMunicipalEdit } from '../../../../../shared/ipc/schemas/region-settings';
import { api } from '../../../../api/client';
import { trackEdit } from '../../../../api/edits-under-way';
import type { Told } from '../../../frame/use-told';
import { useRegionWrite } from '../region-data';
import { useSay } from '../say';

/** Edits of which not all can be written: a person decides before anything is written. */
export interface PendingMunicipalEdits {
  readonly edits: readonly MunicipalEdit[];
  readonly refused: readonly RefusedMunicipalEdit[];
  readonly accepted: number;
  readonly unchanged: number;
  /** Pasted cells that fall outside the table: there is no cell to name. */
  readonly outside: number;
}

export interface MunicipalEditRequest {
  readonly edits: readonly MunicipalEdit[];
  /** Typed into one cell, as opposed to pasted, filled or cleared. */
  readonly isTyped: boolean;
  readonly readOnly?: readonly MunicipalEdit[];
  readonly outside?: number;
}

/** The way of every edit of the grid: checked first, asked about where something is refused, then written as one step. */
export function useMunicipalEdits(period: string, { onDone, onFail }: Told) {
  const say = useSay();
  const { mutateAsync: write } = useRegionWrite('regionSettings.write');
  const [pending, setPending] = useState<PendingMunicipalEdits | null>(null);
  /** One typed text that cannot be read: the editor is opened on it again. */
  const [typedRefusal, setTypedRefusal] = useState<RefusedMunicipalEdit | null>(null);

  const writeEdits = useCallback(
    async (edits: readonly MunicipalEdit[], refusedBefore: number) => {
      const { written, refused } = await trackEdit(write({ period, edits: [...edits] }));
      const count = refusedBefore + refused.length;
      const sentence =
        count > 0
          ? say('permitHolders.edits.writtenRefused', { count: written, refused: count })
          : written === 0
            ? say('permitHolders.edits.nothingWritten')
            : say('permitHolders.edits.written', { count: written });
      onDone(sentence, written > 1 || count > 0);
    },
    [period, write, say, onDone],
  );

  const submit = useCallback(
    async ({ edits, isTyped, readOnly = [], outside = 0 }: MunicipalEditRequest) => {
      setTypedRefusal(null);
      try {
        const checked = await trackEdit(api.call('regionSettings.check', { period, edits: [...edits] }));
        const refused = [...checked.refused, ...readOnly.map(readOnlyRefusal)];
        const [only] = refused;
        if (isTyped && edits.length === 1 && only !== undefined) setTypedRefusal(only);
        else if (refused.length + outside === 0) await writeEdits(edits, 0);
        else setPending({ edits, refused, outside, accepted: checked.accepted, unchanged: checked.unchanged });
      } catch (error) {
        onFail(error);
      }
    },
    [period, writeEdits, onFail],
  );

  const writePending = useCallback(async () => {
    if (pending === null) return;
    setPending(null);
    const refused = new Set(pending.refused.map(keyOf));
    const rest = pending.edits.filter((edit) => !refused.has(keyOf(edit)));
    await writeEdits(rest, pending.refused.length + pending.outside).catch(onFail);
  }, [pending, writeEdits, onFail]);

  const cancelPending = useCallback(() => setPending(null), []);
  return { submit, pending, writePending, cancelPending, typedRefusal };
}

/** A cell that takes no typing (computed, or in Opgaven) as a refusal like any other. */
function readOnlyRefusal(edit: MunicipalEdit): RefusedMunicipalEdit {
  return { ...edit, code: 'read-only', values: {} };
}

function keyOf({ municipality, column }: Pick<MunicipalEdit, 'municipality' | 'column'>): string {
  return `${municipality} ${column}`;
}
