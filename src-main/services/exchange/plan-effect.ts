import { keyOf, ownerOf, readValue } from '../../../shared/domain/entities';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { PlanDecision, PlanEffect } from '../../../shared/ipc/schemas/exchange';
import { answerCopies } from '../../../shared/merge/answer-copies';
import { applyPlan, staleRefs } from '../../../shared/merge/apply-plan';
import { countingValue } from '../../../shared/merge/counting-value';
import type { Author, RegisterChange } from '../../../shared/merge/plan';
import { installationSite } from '../../../shared/merge/site';
import type { RecordHead } from '../../../shared/merge/types';
import { fill } from '../../../shared/text/fill';
import type { Locale } from '../../../shared/text/locale';
import { copyViewOf } from '../../database/copy-view';
import { readGroups } from '../../database/repositories/groups';
import { type DossierNames, dossierNames } from '../dossier-names';
import type { Session } from '../session';
import { type Decided, decide } from './choices';
import { answeredRelations } from './earlier-copies';
import { areaFigures, type FigureLine } from './figure-lines';
import { type HeldPlan, heldPlan } from './shelf';
import { textsOf } from './texts';

type Line = PlanEffect['lines'][number];

/**
 * What the choices made so far would change in the figures: of each area that is touched, and of its subregion and the
 * region when this copy holds the whole region. Changes nothing; a choice that cannot be read yet counts as later.
 */
export function planEffect(session: Session, decision: PlanDecision): PlanEffect {
  const held = heldPlan(session, decision.planId);
  const names = dossierNames(session);
  const changed = changesOf(session, held, decision).flatMap((change) => {
    const figure = figureOf(change.head, change.value);
    return figure === null ? [] : [figure];
  });
  const units = new Map(readGroups(session).map(({ code, unit }) => [code, unit]));
  const lines = areaFigures(session, changed).map((line) => lineOf(line, names, units, session.locale));
  return { lines: lines.filter(({ before, after }) => before !== after) };
}

interface Changed {
  readonly head: RecordHead;
  /** The value that would count. */
  readonly value: string;
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
  const isFigures = ({ ref }: RegisterChange) => ref.register === 'figures';
  return effects.registers.filter(isFigures).flatMap((change) => {
    const head = heads.get(change.ref.recordId) ?? copy.head(change.ref.recordId);
    if (head === null) return [];
    return [{ head, value: countingValue(change.after, ownerOf(head, session.region)) }];
  });
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
