import { ownerOf } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { ListMapping, ListMappingChoice, PlanNote } from '../../../shared/ipc/schemas/exchange';
import { NO_PARTY } from '../../../shared/merge/site';
import type { Party } from '../../../shared/merge/types';
import { describeList } from '../../../shared/workbook/describe-list';
import { fold } from '../../../shared/workbook/fold';
import { interpretList } from '../../../shared/workbook/interpret-list';
import { readRecords } from '../../database/register-rows';
import { readAreas } from '../../database/repositories/areas';
import { readGroups } from '../../database/repositories/groups';
import { readPeriods } from '../../database/repositories/periods';
import { dossierNames } from '../dossier-names';
import type { Session } from '../session';
import { rememberedColumns, rememberMapping } from './list-memory';
import { makePlan } from './make-plan';
import { holdPlan, type OpenList, shelfOf } from './shelf';

type Query = { readonly fileToken: string; readonly sheet: string | null; readonly headerRow: number | null };

/**
 * What a list of somebody's own holds, with a proposal of what each column means: as this dossier read a list with the
 * same headers before, else by the words in the headers. Rows are numbered as Excel does.
 *
 * @throws ExpectedFailure `list-gone` when the file was not read in this session.
 */
export function listMapping(session: Session, { fileToken, sheet, headerRow }: Query): ListMapping {
  const list = openList(session, fileToken);
  const found = describeList(list.read.workbook, sheet, headerRow === null ? null : headerRow - 1);
  const remembered = rememberedColumns(
    session,
    found.columns.map(({ header }) => header),
  );
  const names = dossierNames(session);
  return {
    file: { token: fileToken, name: list.fileName, size: list.read.bytes.length },
    sheets: [...found.sheets],
    sheet: found.sheet,
    headerRow: found.headerRow + 1,
    columns: found.columns.map(({ index, header, samples, proposed }) => ({
      index,
      header,
      samples: [...samples],
      proposed: remembered?.[index] ?? proposed,
    })),
    preview: found.preview.map((row) => [...row]),
    isRemembered: remembered !== null,
    groups: readGroups(session).map(({ code }) => ({ code, name: names.group(code) })),
    periods: readPeriods(session).map(({ code }) => ({ code, name: names.period(code) })),
  };
}

/**
 * The plan of a list whose columns were chosen: the same review as of a workbook. How it was read is remembered for the
 * next list of this sender.
 *
 * @throws ExpectedFailure `list-gone`, `list-incomplete` when something is neither a column nor chosen.
 */
export function planList(session: Session, choice: ListMappingChoice): { planId: string } {
  const list = openList(session, choice.fileToken);
  const sender = senderOf(session, choice.sender);
  const { savedAt, savedBy } = list.read.workbook.properties;
  const found = interpretList(
    list.read.workbook,
    { ...choice, headerRow: choice.headerRow - 1 },
    {
      records: referenceRecords(session),
      sender,
      at: savedAt ?? session.now(),
      locale: session.locale,
    },
  );
  if (found.missing.length > 0) throw new ExpectedFailure('list-incomplete', { fields: found.missing.join(', ') });
  const described = describeList(list.read.workbook, choice.sheet, choice.headerRow - 1);
  rememberMapping(
    session,
    choice.sender,
    described.columns.map(({ header }) => header),
    choice.columns,
  );
  const notes = found.problems.map((problem): PlanNote => ({ level: 'error', ...problem }));
  const file = {
    fileName: list.fileName,
    sha256: list.read.sha256,
    bytes: list.read.bytes,
    manifest: null,
    sender,
    senderName: choice.sender.trim() || dossierNames(session).party(sender),
    incoming: found.records,
    edits: new Map(),
    notes,
    received: [],
    unchangedRows: 0,
    isUndecided: false,
    savedAt,
    savedBy,
  };
  const { planId } = holdPlan(session, makePlan(session, { kind: 'list', file }));
  return { planId };
}

function openList(session: Session, token: string): OpenList {
  const list = shelfOf(session).lists.get(token);
  if (list === undefined) throw new ExpectedFailure('list-gone');
  return list;
}

/** A sender that is called like a municipality or the region is that party; anybody else owns nothing. */
function senderOf(session: Session, text: string): Party {
  const { region, municipalities } = readAreas(session, session.region);
  const party = dossierNames(session).party;
  const found = [region, ...municipalities].find(({ code, name }) =>
    [code, name, party(code)].some((known) => fold(known) === fold(text.replace(/^gemeente\s+/i, ''))),
  );
  return found?.code ?? NO_PARTY;
}

/** The areas, groups and periods by which the texts of a list are understood. */
function referenceRecords(session: Session) {
  const figures = new Set(['quota', 'realisation', 'remark', 'inhabitants']);
  return [...readRecords(session).values()]
    .filter(({ head }) => !figures.has(head.entity))
    .map(({ head, registers }) => ({
      ...head,
      owner: ownerOf(head, session.region),
      registers: [...registers].map(([register, state]) => ({ register, state })),
    }));
}
