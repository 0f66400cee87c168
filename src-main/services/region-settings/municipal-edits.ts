import { canonicalText } from '../../../shared/domain/canonical';
import { recordHead, writeValue } from '../../../shared/domain/entities';
import { parseFigure } from '../../../shared/domain/figure-text';
import { membersOf } from '../../../shared/domain/position/members';
import { parseSignedFigure } from '../../../shared/domain/signed-figure-text';
import type {
  CheckedMunicipalEdits,
  MunicipalColumn,
  MunicipalEdit,
  RefusedMunicipalEdit,
  WrittenMunicipalEdits,
} from '../../../shared/ipc/schemas/region-settings';
import { municipalColumns } from '../../../shared/ipc/schemas/region-settings';
import type { RecordHead } from '../../../shared/merge/types';
import type { OwnWrite } from '../../../shared/merge/write-value';
import type { Locale } from '../../../shared/text/locale';
import { readRecords } from '../../database/register-rows';
import { localDay } from '../../system/clock';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import { positionIndex } from '../positions/position-index';
import type { Session } from '../session';
import { changedWrites } from './changed-writes';
import { type HalfYear, halfYearOf } from './half-year';
import { enteringCarry } from './opening-carry';

/**
 * Says which typed or pasted cells of the municipalities would be written, and which are refused with why. Writes nothing.
 *
 * @throws ExpectedFailure `period-gone` when there is no such half-year
 */
export function checkMunicipalEdits(
  session: Session,
  period: string,
  edits: readonly MunicipalEdit[],
): CheckedMunicipalEdits {
  const { accepted, refused } = readMunicipalEdits(session, period, edits);
  return { accepted, unchanged: edits.length - accepted - refused.length, refused: [...refused] };
}

/**
 * Writes the cells that can be read, as one step of undo.
 *
 * @throws ExpectedFailure `period-gone`; `not-yours`, `dossier-read-only`
 */
export function writeMunicipalEdits(
  session: Session,
  period: string,
  edits: readonly MunicipalEdit[],
): WrittenMunicipalEdits {
  mustBeWritable(session, session.region);
  const { accepted, refused, writes } = readMunicipalEdits(session, period, edits);
  if (accepted > 0) recordAction(session, { what: 'permit-holder-cells', count: accepted, area: period }, writes);
  return { written: accepted, refused: [...refused] };
}

interface ReadCells {
  /** Cells that say something new. */
  readonly accepted: number;
  readonly refused: readonly RefusedMunicipalEdit[];
  readonly writes: readonly OwnWrite[];
}

/** What one cell comes down to: registers of one record with their canonical texts. */
interface ReadCell {
  readonly head: RecordHead;
  readonly values: Readonly<Record<string, string>>;
}

type Refusal = Pick<RefusedMunicipalEdit, 'code' | 'values'>;

function readMunicipalEdits(session: Session, period: string, edits: readonly MunicipalEdit[]): ReadCells {
  const halfYear = halfYearOf(session, period);
  const members = new Set(membersOf(positionIndex(session), halfYear.group, period));
  const refused: RefusedMunicipalEdit[] = [];
  const cells: ReadCell[] = [];
  for (const edit of edits) {
    const read = members.has(edit.municipality) ? readCell(session, halfYear, edit) : refusal('unknown-area');
    if ('code' in read) refused.push({ ...edit, code: read.code, values: { text: edit.text.trim(), ...read.values } });
    else cells.push(read);
  }
  return { refused, ...writesOf(session, cells, edits.length === 1) };
}

/** Cells of one record are one set of writes: a number and its source may be pasted together. */
function writesOf(session: Session, cells: readonly ReadCell[], decides: boolean) {
  const records = readRecords(session, new Set(cells.map(({ head }) => head.id)));
  let accepted = 0;
  const merged = new Map<string, ReadCell>();
  for (const cell of cells) {
    if (changedWrites(records.get(cell.head.id), cell.head, cell.values, decides).length > 0) accepted += 1;
    const known = merged.get(cell.head.id);
    merged.set(
      cell.head.id,
      known === undefined ? cell : { head: cell.head, values: { ...known.values, ...cell.values } },
    );
  }
  const writes = [...merged.values()].flatMap(({ head, values }) =>
    changedWrites(records.get(head.id), head, values, decides),
  );
  return { accepted, writes };
}

function readCell(session: Session, halfYear: HalfYear, edit: MunicipalEdit): ReadCell | Refusal {
  const column = municipalColumns.find((each) => each === edit.column);
  if (column === undefined) return refusal('read-only');
  const { municipality } = edit;
  const isCarry = column === 'carry' || column === 'carrySource';
  if (isCarry && !enteringCarry(positionIndex(session), municipality, halfYear, localDay(session.now())).canEdit) {
    return refusal('carry-is-computed');
  }
  const { group, code: period, countedOn } = halfYear;
  const head = isCarry
    ? recordHead('opening-carry', { group, municipality, period })
    : recordHead('inhabitants', { municipality, date: countedOn });
  const values = readers[column](edit.text, session.locale);
  return 'code' in values ? values : { head, values: values.registers };
}

type Reader = (text: string, locale: Locale) => { readonly registers: ReadCell['values'] } | Refusal;

const readers: Readonly<Record<MunicipalColumn, Reader>> = {
  inhabitants: (text, locale) => {
    const read = parseFigure(text, locale);
    if (!read.ok) return refusal(read.code);
    if (read.kind === 'empty') return { registers: { count: writeValue('inhabitants', 'count', null) } };
    if (read.amv !== null) return refusal('not-a-number');
    const certainty = read.isApproximate ? 'uncertain' : 'certain';
    return { registers: { count: writeValue('inhabitants', 'count', { value: read.total, certainty }) } };
  },
  carry: (text, locale) => {
    const read = parseSignedFigure(text, locale);
    if (!read.ok) return refusal(read.code);
    const registers: Record<string, string> = { persons: writeValue('opening-carry', 'persons', read.value) };
    if (read.value !== null) {
      registers.certainty = writeValue('opening-carry', 'certainty', read.isApproximate ? 'approximate' : 'certain');
    }
    return { registers };
  },
  inhabitantsSource: (text) => ({ registers: { source: writeValue('inhabitants', 'source', textOrNull(text)) } }),
  carrySource: (text) => ({ registers: { source: writeValue('opening-carry', 'source', textOrNull(text)) } }),
};

function textOrNull(text: string): string | null {
  const plain = canonicalText(text);
  return plain === '' ? null : plain;
}

function refusal(code: string): Refusal {
  return { code, values: {} };
}
