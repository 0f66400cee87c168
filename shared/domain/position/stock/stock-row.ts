import type { QuotaFact } from '../facts';
import { keyOf, type PositionIndex } from '../position-index';
import type { PositionQuestion } from '../question';
import { placesSeries } from './counted-places';
import type { StepSeries } from './step-series';

/** What the position of a municipality is made of, whatever the day. */
export interface StockRow {
  readonly quota: QuotaFact | undefined;
  readonly series: StepSeries;
  /** It keeps no layer of the group, so that what it reported may stand in. */
  readonly isWithoutLayers: boolean;
  /** It keeps no facility and has no part in one: nobody knows of any place, which is not the same as none. */
  readonly isSilent: boolean;
}

/** Looked up once per index, so that a series of days only searches in steps. */
export function stockRowsOf(index: PositionIndex, question: PositionQuestion): (code: string) => StockRow {
  const { group, period, kind, certainty } = question;
  const key = keyOf(group, period, kind, certainty);
  const rows = index.memory.rows.get(key) ?? new Map<string, StockRow>();
  index.memory.rows.set(key, rows);
  return (code) => {
    const known = rows.get(code);
    if (known !== undefined) return known;
    const places = keyOf(code, group);
    const made = {
      quota: index.quotas.get(keyOf(code, group, period, kind)),
      series: placesSeries(index, code, question),
      isWithoutLayers: !index.contributions.has(places) && !index.hosted.has(places),
      isSilent: !index.told.has(code),
    };
    rows.set(code, made);
    return made;
  };
}
