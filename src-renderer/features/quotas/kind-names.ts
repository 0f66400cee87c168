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
  occupied: 'kinds.occupied',
};

/** The word for a figure kind. Persons are housed, places are realised: the same kind, another word. */
export function kindName(say: Say, kind: string, unit: MatrixColumn['unit']): string {
  if (kind === 'realised' && unit === 'persons') return say('kinds.housed');
  const key = kindKeys[kind];
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
