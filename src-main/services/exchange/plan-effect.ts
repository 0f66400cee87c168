import { keyOf, ownerOf, readValue } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { PlanDecision, PlanEffect } from '../../../shared/ipc/schemas/exchange';
import { answerCopies } from '../../../shared/merge/answer-copies';
import { applyPlan, staleRefs } from '../../../shared/merge/apply-plan';
import { countingValue } from '../../../shared/merge/counting-value';
import type { Author } from '../../../shared/merge/plan';
import { installationSite } from '../../../shared/merge/site';
import type { RecordHead } from '../../../shared/merge/types';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import { copyViewOf } from '../../database/copy-view';
import { readRecords } from '../../database/register-rows';
import { readGroups } from '../../database/repositories/groups';
import { type DossierNames, dossierNames } from '../dossier-names';
import type { Session } from '../session';
import { agreementIdOf } from './agreement-scope';
import { type Decided, decide } from './choices';
import { isPlace } from './collect-export';
import { dayOf, longDate } from './dates';
import { answeredRelations } from './earlier-copies';
import type { RecordAfter } from './facts-after';
import { areaFigures, type FigureLine } from './figure-lines';
import { type CountedChange, positionEffect } from './position-effect';
import { type HeldPlan, heldPlan } from './shelf';
import { textsOf } from './texts';
import { type QuotaChange, transferEffect } from './transfer-effect';

type Line = PlanEffect['lines'][number];

/**
 * What the choices made so far would change in the figures: of each area that is touched, and of its subregion and the
 * region when this copy holds the whole region. Changes nothing; a choice that cannot be read yet counts as later.
 */
export function planEffect(session: Session, decision: PlanDecision): PlanEffect {
  const held = heldPlan(session, decision.planId);
  const names = dossierNames(session);
  const changes = changesOf(session, held, decision);
  const changed = changes.flatMap(({ head, values }) => {
    const value = values.get('figures');
    const figure = value === undefined ? null : figureOf(head, value);
    return figure === null ? [] : [figure];
  });
  const units = new Map(readGroups(session).map(({ code, unit }) => [code, unit]));
  const figures = areaFigures(session, changed).map((line) => lineOf(line, names, units, session.locale));
  const places = changes.filter(({ head }) => isPlace(head.entity)).map((change) => recordAfter(session, change));
  const counted = positionEffect(session, places, dayOf(session.now()));
  const ofAgreements = changes.filter(({ head }) => agreementIdOf(head) !== null);
  const moved = transferEffect(
    session,
    ofAgreements.map((change) => recordAfter(session, change)),
    dayOf(session.now()),
  );
  const lines = [
    ...figures,
    ...counted.map((line) => countedLine(line, names, session.locale)),
    ...moved.map((line) => movedLine(line, names, session.locale)),
  ];
  return { lines: lines.filter(({ before, after }) => before !== after) };
}

/** A record with the values that would count of the registers that change. */
interface Changed {
  readonly head: RecordHead;
  readonly values: ReadonlyMap<string, string>;
}

function changesOf(session: Session, held: HeldPlan, decision: PlanDecision): readonly Changed[] {
  const { plan } = held;
  const ids = [
    ...plan.items,
    ...plan.silent,
    ...plan.read,
    ...held.copies.flatMap(({ relation }) => relation.differing),
  ];
  const copy = copyViewOf(
    session,
    ids.map(({ ref }) => ref.recordId),
  );
  // A plan that is stale is planned again on applying; until then there is nothing to foretell.
  if (staleRefs(copy, plan).length > 0) return [];
  const choices = choicesSoFar(session, held, decision);
  const relation = answerCopies(answeredRelations(held.copies, decision.relations ?? {}), '');
  const effects = applyPlan(copy, plan, choices, previewAuthor(session), { relation });
  const heads = new Map([...plan.items, ...plan.silent, ...plan.read].map(({ head }) => [head.id, head]));
  const changed = new Map<string, { head: RecordHead; values: Map<string, string> }>();
  for (const { ref, after } of effects.registers) {
    const head = heads.get(ref.recordId) ?? copy.head(ref.recordId);
    if (head === null) continue;
    const known = changed.get(head.id) ?? { head, values: new Map<string, string>() };
    known.values.set(ref.register, countingValue(after, ownerOf(head, session.region)));
    changed.set(head.id, known);
  }
  return [...changed.values()];
}

/** A record as it would be: what changes, and of the rest what stands. */
function recordAfter(session: Session, { head, values }: Changed): RecordAfter {
  const registers = readRecords(session, [head.id]).get(head.id)?.registers;
  const owner = ownerOf(head, session.region);
  const standing = (register: string) => {
    const state = registers?.get(register);
    return state === undefined ? null : countingValue(state, owner);
  };
  return { head, textOf: (register) => values.get(register) ?? standing(register) };
}

function countedLine(line: CountedChange, names: DossierNames, locale: Locale): Line {
  const { effect } = textsOf(locale);
  const { group, area, date, certainty, before, after } = line;
  return {
    group,
    groupName: names.group(group),
    unit: 'places',
    areaName: names.area(area),
    what: fill(certainty === 'hard' ? effect.countsHard : effect.countsSoft, { date: longDate(date, locale) }),
    before,
    after,
  };
}

function movedLine(line: QuotaChange, names: DossierNames, locale: Locale): Line {
  const { effect } = textsOf(locale);
  const { group, area, period, kind, what, before, after } = line;
  const values = { kind: names.kind(kind, group), period: names.period(period) };
  return {
    group,
    groupName: names.group(group),
    unit: names.unit(group),
    areaName: names.area(area),
    what: fill(what === 'quota' ? effect.quotaAgreed : effect.moves, values),
    before,
    after,
  };
}

/** A preview writes nothing, so its dots are of a site that does not exist. */
function previewAuthor(session: Session): Author {
  const { party, function: role } = session.identity;
  return { site: installationSite(party, '0'), at: session.now(), party, function: role };
}

/** A typed answer that cannot be read yet is no answer. */
function choicesSoFar(session: Session, held: HeldPlan, decision: PlanDecision): Decided['choices'] {
  const given = withoutHalfTyped(decision);
  try {
    return decide(session, held, given).choices;
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error;
    const readable = Object.entries(given).filter(([, choice]) => choice.kind !== 'other');
    return decide(session, held, Object.fromEntries(readable)).choices;
  }
}

/** An answer that is still being typed is no answer yet. */
function withoutHalfTyped({ choices }: PlanDecision): Parameters<typeof decide>[2] {
  return Object.fromEntries(
    Object.entries(choices).flatMap(([id, choice]) => {
      if (choice.kind === 'other' && choice.text.trim() === '') return [];
      return [[id, choice.kind === 'refuse' ? { kind: choice.kind, text: choice.text ?? '' } : choice]];
    }),
  );
}

function figureOf(head: RecordHead, value: string): FigureLine | null {
  const quota = keyOf(head, 'quota');
  if (quota !== null) {
    const total = readValue('quota', 'figures', value)?.total ?? null;
    return { recordId: head.id, entity: 'quota', date: '', isOwn: true, ...quota, total };
  }
  const realisation = keyOf(head, 'realisation');
  if (realisation === null) return null;
  const { municipality, group, period, kind, referenceDate, source } = realisation;
  const total = readValue('realisation', 'figures', value)?.total ?? null;
  const isOwn = source === 'municipality';
  return {
    recordId: head.id,
    entity: 'realisation',
    area: municipality,
    group,
    period,
    kind,
    date: referenceDate,
    isOwn,
    total,
  };
}

function lineOf(line: AreaLine, names: DossierNames, units: ReadonlyMap<string, Line['unit']>, locale: Locale): Line {
  const { effect } = textsOf(locale);
  const values = { kind: names.kind(line.kind, line.group), period: names.period(line.period) };
  return {
    group: line.group,
    groupName: names.group(line.group),
    unit: units.get(line.group) ?? 'places',
    areaName: names.area(line.area),
    what: fill(line.entity === 'quota' ? effect.quotaIn : effect.realisationIn, values),
    before: line.before,
    after: line.after,
  };
}

type AreaLine = ReturnType<typeof areaFigures>[number];
