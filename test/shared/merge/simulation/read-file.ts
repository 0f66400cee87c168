import { answerCopies, type RelationWrite } from '../../../../shared/merge/answer-copies';
import { applyPlan } from '../../../../shared/merge/apply-plan';
import { type AcceptPolicy, choicesFor } from '../../../../shared/merge/choices-for';
import type { Choice, Choices, ImportPlan, PlanItem } from '../../../../shared/merge/plan';
import { planImport } from '../../../../shared/merge/plan-import';
import { planWaiting } from '../../../../shared/merge/plan-waiting';
import { type CopyAnswer, relateCopies } from '../../../../shared/merge/two-copies';
import type { ChoiceStyle } from './actions';
import { applyEffects } from './apply-effects';
import { editsIn, recordsIn } from './workbook-file';
import { authorAt, Broken, type Installation, mint, ownerOf, type WorkbookFile, type World } from './world';

const ANSWERS: readonly CopyAnswer[] = ['both', 'replaces', 'earlier-is-newer'];

/** Reads a file: plan, choose, answer how it relates to an earlier copy, apply. */
export function readFile(
  world: World,
  one: Installation,
  file: WorkbookFile,
  style: ChoiceStyle | 'everything',
  answer: number | null,
): void {
  const reading = mint(world);
  const incoming = recordsIn(world, file, reading);
  const plan = planImport(one, incoming, ownerOf, { file: file.name, rules: world.rules });
  refuseClones(one, file.name, plan);
  const relation = answer === null ? [] : relationOf(world, one, file, reading, answer);
  const choices = choicesIn(plan, style);
  tell(world, one, file, plan, style, relation);
  const effects = applyPlan(one, plan, choices, authorAt(world, one), { relation, rules: world.rules });
  applyEffects(world, one, effects);
  one.data = { ...one.data, imports: [...one.data.imports, { file, effects, at: world.tick }] };
  if (style === 'all' || style === 'everything') expectEmptySecondPlan(world, one, file, plan);
}

/** Decides on what was left for later. */
export function decideWaiting(world: World, one: Installation, style: ChoiceStyle | 'everything'): void {
  const entries = [...one.data.waiting.values()].flat();
  if (entries.length === 0) return;
  const plan = planWaiting(one, entries, ownerOf, world.rules);
  refuseClones(one, 'what was left for later', plan);
  world.story.push(`${one.name} decides on ${entries.length} left for later (${style})`);
  const effects = applyPlan(one, plan, choicesIn(plan, style), authorAt(world, one), { rules: world.rules });
  applyEffects(world, one, effects);
}

function relationOf(
  world: World,
  one: Installation,
  file: WorkbookFile,
  reading: number,
  answer: number,
): readonly RelationWrite[] {
  const edits = editsIn(world, file, reading);
  const earlier = one.data.copiesRead.get(file.exportId);
  one.data.copiesRead.set(file.exportId, { file, edits });
  if (earlier === undefined || earlier.file === file) return [];
  const relation = relateCopies(earlier.edits, edits, ownerOf);
  const answered = { relation, answer: ANSWERS[answer] ?? relation.proposed };
  return answerCopies([answered], `gecorrigeerd door ${one.party}`);
}

/** In these histories every copied or restored laptop takes a new site id, so nothing may look like a clone. */
function refuseClones(one: Installation, file: string, plan: ImportPlan): void {
  const clone = plan.items.find(({ outcome }) => outcome === 'clone');
  if (clone !== undefined) throw new Broken(`${one.name} sees a clone in ${file}: ${clone.key}, ${clone.cloneReason}`);
  const [foreign] = plan.foreignUseOfOwnSite;
  if (foreign !== undefined) throw new Broken(`${one.name} sees its own site id used by another in ${file}`);
}

function expectEmptySecondPlan(world: World, one: Installation, file: WorkbookFile, first: ImportPlan): void {
  const again = planImport(one, recordsIn(world, file, mint(world)), ownerOf, {
    file: file.name,
    rules: world.rules,
  });
  const left = again.items.filter(({ outcome }) => outcome !== 'refused').length + again.silent.length;
  if (left > 0)
    throw new Broken(`${one.name} took all of ${file.name} (${first.items.length}), and ${left} come again`);
}

function choicesIn(plan: ImportPlan, style: ChoiceStyle | 'everything'): Choices {
  if (style === 'everything') {
    return new Map(plan.items.map((item): [string, Choice] => [item.key, { kind: 'take' }]));
  }
  if (typeof style === 'string') return choicesFor(plan, style satisfies AcceptPolicy);
  const choices = new Map(plan.items.map((item) => [item.key, personalChoice(item, style)] as const));
  for (const { key } of plan.read) if (draw(style, key) < 25) choices.set(key, { kind: 'take' });
  return new Map([...choices].flatMap(([key, choice]) => (choice === null ? [] : [[key, choice] as const])));
}

/** A new record is one decision, so the draw is per record; a conflict has more answers than an edit. */
function personalChoice(item: PlanItem, seed: number): Choice | null {
  const drawn = draw(seed, item.isNewRecord ? item.head.id : item.key);
  if (item.outcome === 'refused' && !item.isNewRecord && drawn < 70) return null;
  if (drawn < 45) return { kind: 'take' };
  if (drawn < 60) return { kind: 'later' };
  if (drawn < 72) return { kind: 'refuse', text: 'klopt niet' };
  if (drawn < 76) return { kind: 'skip' };
  if (item.isNewRecord) return { kind: 'take' };
  if (drawn < 82) return { kind: 'other', value: `${drawn}` };
  if (!item.isConflict || item.before === null) return { kind: 'take' };
  return drawn < 91 ? { kind: 'ours' } : { kind: 'theirs' };
}

/** 0 to 99, by the seed and the text: the same person decides the same way in a replayed story. */
function draw(seed: number, text: string): number {
  let hash = seed + 17;
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % 100;
}

function tell(
  world: World,
  one: Installation,
  file: WorkbookFile,
  plan: ImportPlan,
  style: ChoiceStyle | 'everything',
  relation: readonly RelationWrite[],
): void {
  if (style === 'everything' && plan.items.length === 0) return;
  const { newRecords, conflicts } = plan.counts;
  const found = `${plan.items.length} to decide, ${conflicts} conflicts, ${newRecords} new records`;
  const choices = choicesIn(plan, style);
  const each = plan.items
    .slice(0, 6)
    .map(({ key, before, incoming }) => {
      const values = (siblings: readonly { readonly value: string }[]) => siblings.map(({ value }) => value).join('|');
      return `${key} ${values(before?.siblings ?? [])} → ${values(incoming.siblings)}: ${choices.get(key)?.kind ?? '-'}`;
    })
    .join('; ');
  const corrected = relation.map(({ key, value }) => `${key} = ${value}`).join(', ');
  world.story.push(
    `${one.name} reads ${file.name} (${style}): ${found}${each && `; ${each}`}${corrected && `; corrects ${corrected}`}`,
  );
}
