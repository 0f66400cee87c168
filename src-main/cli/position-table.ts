import type { Position, PositionAnswer } from '../../shared/domain/position/answer';
import { formatDate, formatLongDate } from '../../shared/text/dates';
import { commandLine as en } from '../../shared/text/en/command-line';
import { fill } from '../../shared/text/fill';
import type { Locale } from '../../shared/text/locale';
import { type CommandLineText, commandLine as nl } from '../../shared/text/nl/command-line';
import { formatNumber } from '../../shared/text/numbers';
import { agreementRecords } from '../services/agreements/agreement-records';
import { type DossierNames, dossierNames } from '../services/dossier-names';
import { domainText } from '../services/party-names';
import type { Session } from '../services/session';
import { withheldHere } from '../services/withheld';
import { cellText, type Figure, paceText } from './position-cell';
import { transfersOf } from './position-transfers';

export const levels = ['region', 'subregion', 'safety-region', 'municipality'] as const;
export type RowLevel = (typeof levels)[number];

type Words = CommandLineText['position'];

/** A table per group: aligned columns, the unit in its head, and below it what has to be said of its numbers. */
export function positionLines(
  session: Session,
  answers: readonly PositionAnswer[],
  by: RowLevel | undefined,
  knownOn: string | null,
): string[] {
  const words = (session.locale === 'en' ? en : nl).position;
  const names = dossierNames(session);
  const speech = { words, names, locale: session.locale };
  const tables = answers.map((answer) => [
    ...tableOf(answer, by, speech),
    ...substitutionNotes(answer, by, speech),
    ...transferNotes(session, answer, speech),
  ]);
  const notes = session.isWhole ? [] : ['', words.notHere, ...withheldNote(session, words)];
  const known = knownOn === null ? [] : [fill(words.knownOn, { date: formatLongDate(knownOn, session.locale) }), ''];
  return [...known, ...tables.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines])), ...notes];
}

/** What every sum of places is without. */
function withheldNote(session: Session, words: Words): string[] {
  const count = [...withheldHere(session).values()].reduce((sum, each) => sum + each, 0);
  if (count === 0) return [];
  return [
    fill(count === 1 ? words.withheld_one : words.withheld_other, { count: formatNumber(count, session.locale) }),
  ];
}

interface Speech {
  readonly words: Words;
  readonly names: DossierNames;
  readonly locale: Locale;
}

function tableOf(answer: PositionAnswer, by: RowLevel | undefined, speech: Speech): string[] {
  const rows = rowsOf(answer, by);
  const columns = columnsOf(answer, speech.words);
  const head = [speech.words.area, ...columns.map(({ title }) => title)];
  const body = rows.map(({ position, depth }) => [
    '  '.repeat(depth) + nameOf(position, speech),
    ...columns.map(({ textOf }) => textOf(position, speech)),
  ]);
  return [
    headLine(answer, speech),
    ...aligned([head, ...body]),
    ...notesOf(
      rows.map(({ position }) => position),
      speech,
    ),
  ];
}

/** A safety region may have the name of a subregion. */
function nameOf({ area, level }: Position, { words, names }: Speech): string {
  return level === 'safety-region' ? fill(words.safetyRegion, { name: names.area(area) }) : names.area(area);
}

interface Row {
  readonly position: Position;
  readonly depth: number;
}

/** Without a choice the region as a tree, and safety regions that have a task of their own. */
export function rowsOf(answer: PositionAnswer, by: RowLevel | undefined): Row[] {
  const { region, subregions, safetyRegions, municipalities } = answer;
  const flat = (positions: readonly Position[]) => positions.map((position) => ({ position, depth: 0 }));
  if (by === 'region') return flat([region]);
  if (by === 'subregion') return flat(subregions);
  if (by === 'safety-region') return flat(safetyRegions);
  if (by === 'municipality') return flat(municipalities);
  const placed = new Set(subregions.flatMap(({ members }) => members));
  const within = (members: readonly string[], depth: number) =>
    municipalities.filter(({ area }) => members.includes(area)).map((position) => ({ position, depth }));
  return [
    { position: region, depth: 0 },
    ...subregions.flatMap((position) => [{ position, depth: 1 }, ...within(position.members, 2)]),
    ...within(
      region.members.filter((code) => !placed.has(code)),
      1,
    ),
    ...flat(safetyRegions.filter(({ rest }) => rest?.from === 'recorded')),
  ];
}

interface Column {
  readonly title: string;
  readonly textOf: (position: Position, speech: Speech) => string;
}

function columnsOf({ group, question }: PositionAnswer, { columns }: Words): Column[] {
  const column = (title: string, figureOf: (position: Position) => Figure | null, isSigned = false): Column => ({
    title,
    textOf: (position, { words, locale }) =>
      cellText(figureOf(position), {
        hasAmv: group.countsAmv,
        isSigned,
        unknown: words.unknown,
        known: words.known,
        locale,
      }),
  });
  const adjusted = column(columns.adjusted, (position) => position.adjusted);
  const gap = column(columns.gap, (position) => position.gap, true);
  if (group.measure === 'stock') {
    return [
      column(columns.base, (position) => position.base),
      // Before what it is added to.
      column(columns.rest, (position) => position.rest?.rest ?? null),
      adjusted,
      column(columns.counted, (position) => position.counted),
      gap,
    ];
  }
  const pace: Column = { title: columns.pace, textOf: ({ flow }, { locale }) => paceText(flow?.pace ?? null, locale) };
  const housed = column(columns.housed, (position) => position.counted);
  if (question.kind !== 'net') {
    return [column(columns.published, (position) => position.base), adjusted, housed, pace, gap];
  }
  return [
    column(columns.net, (position) => position.base),
    adjusted,
    column(columns.carry, ({ flow }) => personsOf(flow?.carry)),
    column(columns.corrected, ({ flow }) => personsOf(flow?.corrected)),
    housed,
    pace,
    gap,
  ];
}

function personsOf(total: Figure['total'] | null | undefined): Figure | null {
  return total === null || total === undefined ? null : { total, amv: { sum: null, known: 0, of: 0 } };
}

function headLine({ question, group }: PositionAnswer, { words, names, locale }: Speech): string {
  const values = {
    group: names.group(question.group),
    period: names.period(question.period),
    kind: names.kind(question.kind, question.group),
    date: formatLongDate(question.date, locale),
    unit: domainText(locale).units[group.unit],
  };
  const certainty = question.certainty === 'hard' ? words.hard : words.withSoft;
  const view = question.view === 'scenario' ? `, ${words.scenario}` : '';
  return `${fill(group.countsAmv ? words.headAmv : words.head, values)} (${certainty}${view})`;
}

/** Which agreements the numbers are made of: each transfer that counts, by the number of its agreement. */
function transferNotes(session: Session, answer: PositionAnswer, { words, names, locale }: Speech): string[] {
  const deletedBy = new Map(agreementRecords(session).map(({ agreement }) => [agreement.id, agreement.deletedBy]));
  return transfersOf(session, answer)
    .filter(({ isCounted }) => isCounted)
    .map(({ agreement, number, from, to, total, reason }) => {
      const values = { number, from: names.area(from), to: names.area(to), total: formatNumber(total ?? 0, locale) };
      const party = deletedBy.get(agreement) ?? null;
      if (party !== null) return fill(words.transferKept, { ...values, party: names.party(party) });
      return fill(reason === 'draft-on' ? words.draft : words.transfer, values);
    });
}

/** The figures of the table are without it: per area what places of one group stand in for. */
function substitutionNotes(answer: PositionAnswer, by: RowLevel | undefined, speech: Speech): string[] {
  const { words, names, locale } = speech;
  return rowsOf(answer, by).flatMap(({ position }) => {
    if (position.substitution === null) return [];
    const { gap, lines } = position.substitution;
    const area = nameOf(position, speech);
    if (gap === null) return [fill(words.substitutionUnknown, { area })];
    return lines
      .filter(({ reason }) => reason === 'counts')
      .map(({ rule, used, covered }) =>
        fill(words.substitution, {
          area,
          used: formatNumber(used, locale),
          covered: formatNumber(covered, locale),
          from: names.group(rule.from),
          to: names.group(rule.to),
          group: names.group(answer.question.group),
          gap: formatNumber(gap, locale),
        }),
      );
  });
}

/** What has to be said of the numbers: once per day on which they were received, and of the task of the region. */
function notesOf(positions: readonly Position[], { words, names }: Speech): string[] {
  const received = new Map<string, string[]>();
  for (const { area, receivedOn } of positions) {
    if (receivedOn === null) continue;
    const day = formatDate(receivedOn);
    received.set(day, [...(received.get(day) ?? []), names.area(area)]);
  }
  const days = [...received].map(([date, areas]) => fill(words.receivedOn, { date, areas: areas.join(', ') }));
  const region = positions.find(({ level }) => level === 'region');
  const values = { area: region === undefined ? '' : names.area(region.area) };
  if (region?.rest?.from === 'none') return [...days, fill(words.noAreaTask, values)];
  return region?.rest?.from === 'safety-regions' ? [...days, fill(words.restFromSafetyRegions, values)] : days;
}

/** The first column to the left, numbers to the right; two spaces between. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((text, at) => (at === 0 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
