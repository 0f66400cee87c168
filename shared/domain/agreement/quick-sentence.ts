import { type QuotaKind, quotaKinds } from '../figure-kinds';
import type { TransferLine } from '../transfer';

/** What a sentence can be about. Names in both languages; a person mixes them. */
export interface QuickVocabulary {
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
  readonly groups: readonly {
    readonly code: string;
    readonly names: readonly string[];
    readonly unit: 'places' | 'persons';
    readonly countsAmv: boolean;
    readonly kinds: readonly string[];
  }[];
  readonly periods: readonly {
    readonly code: string;
    readonly names: readonly string[];
    readonly groups: readonly string[];
    readonly type: 'cycle' | 'half-year';
    readonly from: string;
    readonly until: string;
  }[];
  readonly kindNames: Readonly<Partial<Record<QuotaKind, readonly string[]>>>;
  /** Where no kind of figure is named: the one from which a position starts; of none the first that fits. */
  readonly baseKindOf?: (group: string, period: string) => QuotaKind;
  /** Where no period is named: the one on this day, or the next. */
  readonly day: string;
}

export interface QuickProblem {
  readonly code: 'not-understood' | 'unknown-municipality' | 'same-municipality' | 'no-period';
  /** The part of the text that it is about. */
  readonly text: string;
  readonly group?: string;
}

export interface QuickTransfers {
  readonly transfers: readonly TransferLine[];
  readonly problems: readonly QuickProblem[];
}

/**
 * Reads "Venray neemt 40 plekken over van Venlo, Venlo neemt 25 statushouders over van Venray" into transfers: one or more
 * sentences, in Dutch or English, in any case, with or without the group, the round, the kind of figure and the amv.
 * What is not said is proposed: places are of the first group that is counted in places, the period is the present one.
 */
export function readQuickSentence(text: string, vocabulary: QuickVocabulary): QuickTransfers {
  const transfers: TransferLine[] = [];
  const problems: QuickProblem[] = [];
  for (const part of sentencesIn(text, vocabulary)) {
    const read = readPart(part, vocabulary);
    if ('code' in read) problems.push(read);
    else transfers.push(read);
  }
  return { transfers, problems };
}

const VERB = /\s(?:neemt|takes?)\s/giu;

/** A sentence begins after a point, a line or a semicolon, and where a municipality stands before a second "neemt". */
function sentencesIn(text: string, vocabulary: QuickVocabulary): string[] {
  return text
    .normalize('NFC')
    .split(/[;\n]|\.(?=\s|$)/u)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .flatMap((line) => {
      const verbs = [...line.matchAll(VERB)].slice(1);
      const cuts = [0, ...verbs.map(({ index }) => beginOfName(line, index, vocabulary)), line.length];
      return cuts.slice(1).map((cut, at) => line.slice(cuts[at], cut));
    })
    .map((part) => part.replace(/[\s,]+(?:(?:en|and)\s*)?$/iu, '').trim())
    .filter((part) => part !== '');
}

/** Where the name before a verb begins; of a name nobody knows the last comma, "en" or "and" decides. */
function beginOfName(line: string, verb: number, vocabulary: QuickVocabulary): number {
  const before = line.slice(0, verb);
  const known = municipalityAt(before, vocabulary, 'end');
  if (known !== null) return before.length - known.length;
  const separator = [...before.matchAll(/,\s*|\s(?:en|and)\s/giu)].at(-1);
  return separator === undefined ? verb : separator.index + separator[0].length;
}

const SHAPE =
  /^(?<to>.+?)\s+(?:neemt|takes?)\s+(?:over\s+)?(?<count>\d[\d.,]*)\s*(?<what>.*?)\s*(?:\bover\s+)?\b(?:van|from)\s+(?<rest>.+)$/iu;
const REVERSED =
  /^(?<to>.+?)\s+(?:neemt|takes?)\s+(?:van|from)\s+(?<from>.+?)\s+(?<count>\d[\d.,]*)\s*(?<what>.*?)(?:\s+over(?<rest>\b.*))?$/iu;

function readPart(text: string, vocabulary: QuickVocabulary): TransferLine | QuickProblem {
  const match = SHAPE.exec(text) ?? REVERSED.exec(text);
  const said = match?.groups;
  if (said === undefined) return { code: 'not-understood', text };
  const to = municipalityAt(said.to ?? '', vocabulary, 'end');
  if (to === null) return { code: 'unknown-municipality', text: (said.to ?? '').trim() };
  const giver = said.from ?? said.rest ?? '';
  const from = municipalityAt(giver, vocabulary, 'start');
  if (from === null) return { code: 'unknown-municipality', text: giver.trim() };
  if (from.code === to.code) return { code: 'same-municipality', text: from.name };
  const about = [said.what ?? '', said.from === undefined ? giver.slice(from.length) : (said.rest ?? '')].join(' ');
  return lineOf(text, { to: to.code, from: from.code, count: said.count ?? '', about }, vocabulary);
}

interface Said {
  readonly to: string;
  readonly from: string;
  readonly count: string;
  readonly about: string;
}

function lineOf(
  text: string,
  { to, from, count, about }: Said,
  vocabulary: QuickVocabulary,
): TransferLine | QuickProblem {
  const total = Number(count.replace(/[.,]/g, ''));
  const group = groupIn(about, vocabulary);
  if (group === undefined || !Number.isSafeInteger(total)) return { code: 'not-understood', text };
  const period = periodIn(about, group.code, vocabulary);
  if (period === undefined) return { code: 'no-period', text, group: group.code };
  return {
    to,
    from,
    group: group.code,
    period: period.code,
    total,
    amv: group.countsAmv ? amvIn(about) : null,
    kind: kindIn(about, group, period.code, vocabulary),
  };
}

/** The longest name that the text begins or ends with: "Mook" is not "Mook en Middelaar", and not the other way round. */
function municipalityAt(text: string, { municipalities }: QuickVocabulary, at: 'start' | 'end') {
  const plain = folded(text).replace(/^(?:de )?(?:gemeente|municipality of) /, '');
  const skipped = folded(text).length - plain.length;
  const fitting = municipalities.flatMap(({ code, name }) =>
    [name, name.replace(/\s*\(.*\)$/, '')].map((each) => ({ code, name, folded: folded(each) })),
  );
  const found = fitting
    .filter(({ folded: each }) => (at === 'start' ? startsWithWord(plain, each) : endsWithWord(plain, each)))
    .sort((one, other) => other.folded.length - one.folded.length)[0];
  return found === undefined ? null : { code: found.code, name: found.name, length: skipped + found.folded.length };
}

function groupIn(text: string, { groups }: QuickVocabulary) {
  const plain = folded(text);
  const named = groups.find(({ names }) =>
    names.some((name) =>
      folded(name)
        .split(' ')
        .some((word) => word.length > 4 && plain.includes(word.replace(/s$/, ''))),
    ),
  );
  if (named !== undefined) return named;
  if (/\b(?:oekra|ukrain|ontheemd|displaced)/.test(plain)) return groups.find(({ code }) => code.includes('ukrain'));
  const isPersons = /\b(?:personen|mensen|persons|people|vergunninghouders?)\b/.test(plain);
  return groups.find(({ unit }) => unit === (isPersons ? 'persons' : 'places'));
}

/** By its name, its years ("2026-2027"), a half-year ("tweede halfjaar 2026", "2026-2"), or else the present one. */
function periodIn(text: string, group: string, { periods, day }: QuickVocabulary) {
  const plain = folded(text);
  const fitting = periods.filter(({ groups }) => groups.includes(group));
  const named = fitting.find(
    ({ code, names }) => names.some((name) => plain.includes(folded(name))) || plain.includes(code.toLowerCase()),
  );
  if (named !== undefined) return named;
  const [half, year] = [halfIn(plain), /\b(20\d\d)\b/.exec(plain)?.[1]];
  const round = /\b(?:ronde|round|cyclus|cycle)\s+(\d)\b/.exec(plain)?.[1];
  const byNumber = fitting.find(({ code }) => round !== undefined && code.endsWith(`-${round}`));
  if (byNumber !== undefined) return byNumber;
  const ofYear = fitting.filter(
    ({ from, until }) => year === undefined || (from.slice(0, 4) <= year && year <= until.slice(0, 4)),
  );
  const inHalf = ofYear.find(({ type, from }) => type === 'half-year' && half !== null && from.slice(5, 7) === half);
  if (inHalf !== undefined) return inHalf;
  return ofYear.find(({ until }) => until >= day) ?? ofYear.at(-1);
}

/** The first month of the half-year that is named. */
function halfIn(text: string): '01' | '07' | null {
  if (/\b(?:eerste|1e|first|1st) half/.test(text)) return '01';
  return /\b(?:tweede|2e|second|2nd) half/.test(text) ? '07' : null;
}

function kindIn(
  text: string,
  group: QuickVocabulary['groups'][number],
  period: string,
  { kindNames, baseKindOf }: QuickVocabulary,
): QuotaKind {
  const plain = folded(text);
  const fitting = quotaKinds.filter((kind) => group.kinds.includes(kind));
  const named = fitting.find((kind) => [kind, ...(kindNames[kind] ?? [])].some((name) => plain.includes(folded(name))));
  return named ?? baseKindOf?.(group.code, period) ?? fitting[0] ?? 'indicative';
}

/** "waarvan 3 amv": what is not said is unknown, never 0. */
function amvIn(text: string): number | null {
  const said = /(\d+)\s*amv\b|\bamv\s*[:=]?\s*(\d+)|\/\s*(\d+)/i.exec(text);
  const found = said?.[1] ?? said?.[2] ?? said?.[3];
  return found === undefined ? null : Number(found);
}

/** Small letters without accents, dashes as one sign: as people type a name. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim().toLowerCase();
}

function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/^[\p{L}\d]/u.test(text.slice(word.length));
}

function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && !/[\p{L}\d-]$/u.test(text.slice(0, text.length - word.length));
}
