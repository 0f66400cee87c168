import { recordHead, writeValue } from '../../shared/domain/entities';
import type { Figures } from '../../shared/domain/figures';
import type { QuotaKey } from '../../shared/domain/quota';
import type { RealisationKey } from '../../shared/domain/realisation';
import type { MatrixQuery } from '../../shared/ipc/schemas/figures';
import type { Dot, Label, RecordHead, RegisterState } from '../../shared/merge/types';
import type { OwnWrite } from '../../shared/merge/write-value';

/** The view of Opgaven that the tests look at. */
export const query: MatrixQuery = { cycle: 'spreidingswet-2', halfYear: '2026-2', referenceDate: '2026-11-01' };

export function figures(total: number | null, amv: number | null = null): Figures {
  return { total, amv, includesAmv: amv === null ? 'unknown' : 'yes' };
}

export function quotaHead(key: Partial<QuotaKey> = {}): RecordHead {
  return recordHead('quota', {
    area: 'GM0983',
    group: 'asylum-seekers',
    period: 'spreidingswet-2',
    kind: 'agreed',
    ...key,
  });
}

export function realisationHead(key: Partial<RealisationKey> = {}): RecordHead {
  return recordHead('realisation', {
    municipality: 'GM0983',
    group: 'ukraine',
    period: 'spreidingswet-2',
    referenceDate: '2026-11-01',
    kind: 'realised',
    source: 'municipality',
    ...key,
  });
}

/** A figure as typed. */
export function figureWrite(head: RecordHead, total: number | null, amv: number | null = null): OwnWrite {
  const value = writeValue('quota', 'figures', total === null ? null : figures(total, amv));
  return { head, register: 'figures', value, origin: 'typed' };
}

/** The state of a register as another site wrote it, having seen what is in `seen`. */
export function stateFrom(dot: Dot, value: string, seen: RegisterState['context'] = {}): RegisterState {
  const label: Label = {
    at: '2026-11-20T10:00:00.000Z',
    party: dot.site.slice(0, dot.site.indexOf('-')),
    function: 'coördinator',
    origin: 'typed',
  };
  return { siblings: [{ value, dot, label }], context: { ...seen, [dot.site]: dot.counter } };
}
