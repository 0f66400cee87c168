import { kindWord } from '../../../shared/domain/figure-kinds';
import type { MatrixColumn } from '../../../shared/ipc/schemas/figures';
import type { Say, TextKey } from './say';

const kindKeys: Readonly<Record<string, TextKey>> = {
  indicative: 'kinds.indicative',
  agreed: 'kinds.agreed',
  reported: 'kinds.reported',
  decided: 'kinds.decided',
  net: 'kinds.net',
  corrected: 'kinds.corrected',
  planned: 'kinds.planned',
  realised: 'kinds.realised',
  housed: 'kinds.housed',
  occupied: 'kinds.occupied',
};

/** The word for a figure kind in this unit. */
export function kindName(say: Say, kind: string, unit: MatrixColumn['unit']): string {
  const key = kindKeys[kindWord(kind, unit)];
  return key === undefined ? kind : say(key);
}

export function unitName(say: Say, unit: MatrixColumn['unit']): string {
  return unit === 'persons' ? say('units.persons') : say('units.places');
}

/** The word of a column: the kind, or whose amv share it is. */
export function columnName(say: Say, column: MatrixColumn): string {
  const kind = kindName(say, column.kind, column.unit);
  return column.part === 'amv' ? say('amvOf', { kind }) : kind;
}
