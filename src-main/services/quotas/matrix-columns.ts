import { realisationKinds } from '../../../shared/domain/target-group';
import type { MatrixColumn, MatrixQuery } from '../../../shared/ipc/schemas/figures';
import type { Locale } from '../../../shared/text/locale';
import type { GroupRow } from '../../database/repositories/groups';

/**
 * The columns: per group, in its own order, a column per kind of figure, and behind each the share of amv where that is
 * kept. A stock group has its figures in the round, a flow group in the half-year. The id does not name the period,
 * so that the choice of columns holds when a person looks at another one.
 */
export function matrixColumns(groups: readonly GroupRow[], query: MatrixQuery, locale: Locale): MatrixColumn[] {
  return groups.flatMap((group) =>
    group.figureKinds.flatMap((kind) => {
      const parts = group.countsAmv ? (['total', 'amv'] as const) : (['total'] as const);
      return parts.map(
        (part): MatrixColumn => ({
          id: `${group.code}.${kind}.${part}`,
          group: group.code,
          groupName: locale === 'nl' ? group.nameNl : group.nameEn,
          groupOrder: group.order,
          unit: group.unit,
          period: group.measure === 'stock' ? query.cycle : query.halfYear,
          entity: isRealisation(kind) ? 'realisation' : 'quota',
          kind,
          part,
          isDefault: isDefault(group, kind, part),
        }),
      );
    }),
  );
}

/** The share of amv is shown at once for what is decided, because there it is binding. */
function isDefault(group: GroupRow, kind: string, part: 'total' | 'amv'): boolean {
  if (part === 'amv') return kind === 'decided';
  if (kind === 'planned' || kind === 'occupied') return false;
  return kind !== 'indicative' || group.countsAmv;
}

function isRealisation(kind: string): boolean {
  return (realisationKinds as readonly string[]).includes(kind);
}
