import { canonicalText } from '../../../shared/domain/canonical';
import { recordHead, writeValue } from '../../../shared/domain/entities';
import { certainty } from '../../../shared/domain/fields';
import { includesAmv } from '../../../shared/domain/figures';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { DetailWrite } from '../../../shared/ipc/schemas/figures';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { parseDate } from '../../../shared/text/dates';
import { recordAction } from '../history/record-action';
import { isSupport } from '../on-behalf/right-on';
import type { Session } from '../session';
import { type FigurePlace, figurePlace } from './figure-place';

/**
 * Writes what stands beside a figure.
 *
 * @throws ExpectedFailure `figure-missing` when nobody typed the figure yet, `not-a-date`, `not-a-choice`
 */
export function writeDetail(session: Session, { query, area, column, register, text }: DetailWrite): void {
  const place = figurePlace(session, query, area, column);
  if (place.record === undefined) throw new ExpectedFailure('figure-missing');
  const write = detailWrite(session, place, register, canonicalText(text));
  const { group, kind } = place.column;
  recordAction(session, { what: 'detail', area, group, kind, register, isOnBehalf: isSupport(session) }, [write]);
}

function detailWrite(session: Session, place: FigurePlace, register: DetailWrite['register'], text: string): OwnWrite {
  const { head, column } = place;
  const own = { head, origin: 'typed' as const };
  const entity = column.entity;
  const value = text === '' ? null : text;
  switch (register) {
    case 'explanation':
      return { ...own, register, value: writeValue(entity, register, value) };
    case 'certainty':
      return { ...own, register, value: writeValue(entity, register, choiceOf(certainty.options, text)) };
    case 'includesAmv':
      return { ...own, register: 'figures', value: figuresWith(place, choiceOf(includesAmv.options, text)) };
    case 'source':
      return { ...own, register, value: writeValue('quota', register, ofQuota(place, value)) };
    case 'referenceDate':
      return { ...own, register, value: writeValue('quota', register, ofQuota(place, dayOf(text))) };
    case 'remark':
      return remarkWrite(session, place, value);
  }
}

/** Source and day of a realisation are its key: another day is another figure. */
function ofQuota<T>({ column }: FigurePlace, value: T): T {
  if (column.entity !== 'quota') throw new ExpectedFailure('not-a-choice', { text: String(value ?? '') });
  return value;
}

function figuresWith({ column, shown }: FigurePlace, included: 'yes' | 'no' | 'unknown'): string {
  const figures = shown?.figures ?? null;
  if (figures === null) throw new ExpectedFailure('figure-missing');
  return writeValue(column.entity, 'figures', { ...figures, includesAmv: included });
}

function remarkWrite(session: Session, { head }: FigurePlace, value: string | null): OwnWrite {
  const remark = recordHead('remark', { record: head.id, register: '', party: session.identity.party });
  return { head: remark, register: 'text', value: writeValue('remark', 'text', value), origin: 'typed' };
}

function choiceOf<T extends string>(options: readonly T[], text: string): T {
  const found = options.find((option) => option === text);
  if (found === undefined) throw new ExpectedFailure('not-a-choice', { text });
  return found;
}

function dayOf(text: string): string | null {
  if (text === '') return null;
  const day = parseDate(text);
  if (day === null) throw new ExpectedFailure('not-a-date', { text });
  return day;
}
