import type { FigureDetail } from '../../../../shared/ipc/schemas/figures';
import { numberText } from '../number-text';
import type { Say, TextKey } from '../say';

const originKeys: Readonly<Record<string, TextKey>> = {
  typed: 'source.origins.typed',
  excel: 'source.origins.excel',
  list: 'source.origins.list',
  decision: 'source.origins.decision',
  refusal: 'source.origins.refusal',
  revert: 'source.origins.revert',
  correction: 'source.origins.correction',
  reference: 'source.origins.reference',
  confirmation: 'source.origins.confirmation',
};

const registerKeys: Readonly<Record<string, TextKey>> = {
  figures: 'source.registers.figures',
  source: 'source.registers.source',
  referenceDate: 'source.registers.referenceDate',
  certainty: 'source.registers.certainty',
  explanation: 'source.registers.explanation',
  includesAmv: 'source.registers.includesAmv',
  deleted: 'source.registers.deleted',
  remark: 'source.registers.remark',
};

/** "getypt", or "uit Excel, blad Opgaven, cel D6" when the label says where. */
export function originText(say: Say, origin: string, detail: string): string {
  const key = originKeys[origin];
  const word = key === undefined ? origin : say(key);
  return detail === '' ? word : `${word}, ${detail}`;
}

export function registerName(say: Say, register: string): string {
  const key = registerKeys[register];
  return key === undefined ? register : say(key);
}

export function certaintyName(say: Say, certainty: FigureDetail['certainty']): string {
  return say(`certainty.${certainty}`);
}

/** "186", "circa 430" or "–". */
export function figureText(say: Say, language: string, value: number | null, certainty: string): string {
  if (value === null) return '–';
  const number = numberText(value, language);
  return certainty === 'approximate' ? say('cell.approximate', { value: number }) : number;
}
