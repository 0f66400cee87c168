import { consentSteps } from '../../../shared/domain/agreement/consent-steps';
import type { Choice, PlanItem as ItemView, ReviewGroup } from '../../../shared/ipc/schemas/exchange';
import { covers } from '../../../shared/merge/context';
import { countingSibling, countingValue } from '../../../shared/merge/counting-value';
import type { PlanItem, ReadItem } from '../../../shared/merge/plan';
import type { RecordHead, RegisterState, Sibling } from '../../../shared/merge/types';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import type { DossierNames } from '../dossier-names';
import { agreementIdOf } from './agreement-scope';
import { titleOf } from './record-title';
import { isFiguresEntity, registerTexts } from './register-text';
import { registerWord, textsOf } from './texts';

/** What the rows of one review have in common. */
export interface ViewContext {
  readonly names: DossierNames;
  readonly locale: Locale;
  /** The party that looks. */
  readonly me: string;
  /** Registers of a new record that say more than the rest, first. */
  readonly about: (recordId: string) => RecordHead | null;
  readonly kind: 'workbook' | 'list' | 'waiting' | 'conflicts' | 'take-anyway';
  /** Nothing is proposed. */
  readonly isUndecided: boolean;
}

/** The row id of an item: of a new record one row stands for all its registers. */
export function rowId(item: PlanItem): string {
  return item.isNewRecord && item.outcome !== 'clone' ? `${item.head.id}/` : item.key;
}

/** The row of one register that changes, or of one record that is new (all its items together). */
export function itemView(items: readonly PlanItem[], context: ViewContext): ItemView | null {
  const item = mainItem(items);
  if (item === undefined) return null;
  const { locale, names, me, kind } = context;
  const texts = textsOf(locale);
  const { title, subtitle } = titleOf(item.head, names, locale, context.about);
  const group = groupOf(items, item);
  const { ours, theirs } = sidesOf(item, context);
  const was = commonStart(item);
  const [wasText = '', oursText = '', theirsText = ''] = textsOfSides(item, [was, ours, theirs], context);
  const register = item.isNewRecord ? '' : registerWord(texts, item.ref.register, item.head.entity);
  const choices = choicesOf(group, item, kind);
  return {
    id: rowId(item),
    group,
    sheet: item.place?.sheet ?? '',
    place: item.place?.cell ?? '',
    title: register === '' ? title : `${title}, ${register}`,
    subtitle,
    ownerName: names.party(item.owner),
    isMine: item.owner === me,
    isNumber: isFiguresEntity(item.head.entity) && item.ref.register === 'figures',
    was: wasText,
    ours: oursText,
    theirs: item.isNewRecord && item.head.entity === 'consent' ? stepsText(items, context) : theirsText,
    oursVersions: versionsOf(item, ours, context),
    theirsVersions: versionsOf(item, theirs, context),
    choices,
    proposed: proposedFor(group, items, context),
    refusalIsWrite: item.owner === me,
    isBlocked: item.outcome === 'clone',
  };
}

/** The row of an edit that was read before and does not stand: taking it writes its value anew. */
export function readItemView(item: ReadItem, context: ViewContext): ItemView {
  const { locale, names, me } = context;
  const { title, subtitle } = titleOf(item.head, names, locale, context.about);
  const ours = countingValue(item.ours, item.owner);
  const [oursText = '', theirsText = ''] = registerTexts(
    item.head,
    item.ref.register,
    [ours, item.value],
    locale,
    names,
  );
  const register = registerWord(textsOf(locale), item.ref.register, item.head.entity);
  return {
    id: item.key,
    group: 'refused-before',
    sheet: item.place?.sheet ?? '',
    place: item.place?.cell ?? '',
    title: register === '' ? title : `${title}, ${register}`,
    subtitle,
    ownerName: names.party(item.owner),
    isMine: item.owner === me,
    isNumber: isFiguresEntity(item.head.entity) && item.ref.register === 'figures',
    was: '',
    ours: oursText,
    theirs: theirsText,
    oursVersions: [versionOf(countingSibling(item.ours, item.owner), item.head, item.ref.register, context)],
    theirsVersions: [],
    choices: ['take', 'later'],
    proposed: { kind: 'later' },
    refusalIsWrite: false,
    isBlocked: false,
  };
}

/**
 * "Was": what both sides began with. In a file edited in Excel that is its basis; a value written in the program has
 * itself as basis, and then it is ours when theirs was written on top of it. Null when it is not known.
 */
function commonStart({ basis, isEdited, before, incoming, owner }: PlanItem): string | null {
  if (basis === null) return null;
  if (isEdited) return countingValue(basis, owner);
  const isOnTop = before?.siblings.every(({ dot }) => covers(incoming.context, dot)) ?? false;
  return before !== null && isOnTop ? countingValue(before, owner) : null;
}

/** What ours and theirs stand for; of a standing conflict the value that counts against the others. */
interface Sides {
  readonly ours: RegisterState | null;
  readonly theirs: RegisterState | null;
}

function sidesOf(item: PlanItem, context: ViewContext): Sides {
  if (context.kind !== 'conflicts' || item.before === null) return { ours: item.before, theirs: item.incoming };
  const { siblings, context: seen } = item.before;
  const mine = siblings.filter(({ label }) => label.party === context.me);
  const counting = countingSibling(mine.length > 0 ? { siblings: mine, context: seen } : item.before, item.owner);
  const others = siblings.filter(({ value }) => value !== counting.value);
  return { ours: { siblings: [counting], context: seen }, theirs: { siblings: others, context: seen } };
}

function textsOfSides(
  item: PlanItem,
  [was, ours, theirs]: readonly [string | null, RegisterState | null, RegisterState | null],
  { locale, names }: ViewContext,
): readonly string[] {
  const values = [was === null ? [] : [was], valuesOf(ours, item), valuesOf(theirs, item)];
  const texts = registerTexts(item.head, item.ref.register, values.flat(), locale, names);
  let next = 0;
  return values.map((side) => side.map(() => texts[next++] ?? '').join(' / ') || textsOf(locale).value.empty);
}

/** The values of a side, the one that counts first, each once. */
function valuesOf(state: RegisterState | null, item: PlanItem): readonly string[] {
  if (state === null || state.siblings.length === 0) return [];
  return [...new Set([countingValue(state, item.owner), ...state.siblings.map(({ value }) => value)])];
}

/** A consent that is new says how far every step is: "college besloten, 24-11-2026, B&W 2026-118; handtekening gepland". */
function stepsText(items: readonly PlanItem[], { locale, names }: ViewContext): string {
  const texts = textsOf(locale);
  const steps = [...consentSteps, 'remark'].flatMap((step) => items.filter(({ ref }) => ref.register === step));
  return steps
    .map(({ head, ref, incoming, owner }) => {
      const value = registerTexts(head, ref.register, [countingValue(incoming, owner)], locale, names)[0] ?? '';
      return `${registerWord(texts, ref.register, head.entity)} ${value}`;
    })
    .join('; ');
}

function versionsOf(item: PlanItem, state: RegisterState | null, context: ViewContext): ItemView['oursVersions'] {
  return (state?.siblings ?? []).map((sibling) => versionOf(sibling, item.head, item.ref.register, context));
}

function versionOf(sibling: Sibling, head: RecordHead, register: string, { names, locale }: ViewContext) {
  const { at, party, function: role, origin, detail, onBehalfOf } = sibling.label;
  const partyName = names.party(party);
  return {
    text: registerTexts(head, register, [sibling.value], locale, names)[0] ?? '',
    party,
    partyName:
      onBehalfOf === undefined
        ? partyName
        : fill(textsOf(locale).party.onBehalf, { party: partyName, owner: names.party(onBehalfOf) }),
    function: role,
    at,
    origin,
    detail: detail ?? '',
  };
}

function groupOf(items: readonly PlanItem[], item: PlanItem): ReviewGroup {
  if (item.outcome === 'clone') return 'conflict';
  if (items.every(({ outcome }) => outcome === 'refused')) return 'refused-before';
  if (item.isNewRecord) return 'new';
  if (item.isConflict) return 'conflict';
  return item.byOwner && !item.changesOwner ? 'own' : 'foreign';
}

/** Several parts with words of their own: one of the two is chosen here, anything else is typed where the record is. */
const untypable: ReadonlySet<string> = new Set(['layer', 'renewal', 'rule', 'term', 'sameAs', 'inhabitants', 'ratio']);

/** Of agreements only texts: the rest is not said in one line. */
const typableOfAgreements: ReadonlySet<string> = new Set([
  'title',
  'text',
  'ratioReasoning',
  'conditions',
  'fallback',
  'money',
  'explanation',
  'remark',
  'deleted',
]);

function isTypable({ head, ref }: PlanItem): boolean {
  return agreementIdOf(head) === null ? !untypable.has(ref.register) : typableOfAgreements.has(ref.register);
}

function choicesOf(group: ReviewGroup, item: PlanItem, kind: ViewContext['kind']): ItemView['choices'] {
  if (item.outcome === 'clone') return [];
  if (kind === 'conflicts' || (group === 'conflict' && item.before !== null)) {
    return !isTypable(item) ? ['ours', 'theirs', 'later'] : ['ours', 'theirs', 'other', 'later'];
  }
  return ['take', 'refuse', 'later'];
}

/** The owner's own and new things of the owner are proposed to take; the rest a person decides. */
function proposedFor(group: ReviewGroup, items: readonly PlanItem[], context: ViewContext): Choice {
  if (group === 'refused-before') return { kind: 'refuse', text: '' };
  if (context.isUndecided || context.kind === 'waiting') return { kind: 'later' };
  const isOwners = items.every((item) => item.byOwner && !item.isConflict && !item.changesOwner);
  return (group === 'own' || group === 'new') && isOwners ? { kind: 'take' } : { kind: 'later' };
}

const telling = [
  'figures',
  'layer',
  'line',
  'places',
  'confirmed',
  'text',
  'name',
  'count',
  'term',
  'ratio',
  'refusedDots',
];

/** Of a new record the register that says most; else the one there is. */
function mainItem(items: readonly PlanItem[]): PlanItem | undefined {
  const first = items[0]?.head.entity === 'agreement' ? ['title', ...telling] : telling;
  const found = first.map((register) => items.find(({ ref }) => ref.register === register)).find(Boolean);
  return found ?? items[0];
}
