import { recordHead, writeValue } from '../../../shared/domain/entities';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { fill } from '../../../shared/text/fill';
import { readQuotas } from '../../database/repositories/figures';
import { flowWrites } from './flow-writes';
import { recordWrites } from './record-writes';
import { ruleExplanations } from './rule-explanations';
import type { Turn, WritesOfTurn } from './turn';
import { turnTexts } from './turn-texts';

/** The writes of a proposal, each record with where it came from. What the dossier says already is not written. */
export function writesOfTurn(turn: Turn): WritesOfTurn {
  return { period: periodWrites(turn), ...flowWrites(turn), rules: ruleWrites(turn), quotas: quotaWrites(turn) };
}

function periodWrites({ session, target: { period, proposed }, choices, form }: Turn): OwnWrite[] {
  if (proposed === null) return [];
  const { from, until } = choices.target;
  const isChanged = from !== period.from || until !== period.until;
  return recordWrites(session, recordHead('period', { code: period.code }), {
    name: writeValue('period', 'name', proposed.name),
    term: writeValue('period', 'term', { from, until, certainty: form.certainty }),
    milestones: writeValue('period', 'milestones', [...proposed.milestones]),
    type: writeValue('period', 'type', period.type),
    groups: writeValue('period', 'groups', [...period.groups]),
    explanation: writeValue('period', 'explanation', isChanged ? form.reason.trim() : null),
  });
}

function ruleWrites({ session, choices: { before, target }, proposal, names }: Turn): OwnWrite[] {
  const { records } = turnTexts(session.locale);
  const explanations = ruleExplanations(session, before.code);
  return proposal.writes.rules.flatMap(({ group, minimumYears, minimumPlaces, readyBy }) => {
    const from = fill(records.ruleSource, { before: names.period(before.code) });
    const old = explanations(group);
    return recordWrites(session, recordHead('counting-rule', { group, period: target.code }), {
      rule: writeValue('counting-rule', 'rule', { minimumYears, minimumPlaces, readyBy }),
      explanation: writeValue('counting-rule', 'explanation', old === '' ? from : `${from} ${old}`),
    });
  });
}

/** Marked in the record itself, so that it is read as provisional everywhere: as indicative, with its source and doubt. */
function quotaWrites({ session, choices: { before, target }, proposal, names }: Turn): OwnWrite[] {
  const { records } = turnTexts(session.locale);
  const rows = new Map(readQuotas(session, [before.code]).map((row) => [row.recordId, row]));
  return proposal.writes.quotas.flatMap(({ group, copies }) =>
    copies.flatMap(({ area, kind, recordId }) => {
      const row = rows.get(recordId);
      if (row === undefined) return [];
      const said = {
        before: names.period(before.code),
        after: names.period(target.code),
        kind: names.kind(kind, group),
      };
      const head = recordHead('quota', { area, group, period: target.code, kind: 'indicative' });
      return recordWrites(session, head, {
        figures: writeValue('quota', 'figures', row.figures),
        source: writeValue('quota', 'source', fill(records.quotaSource, said)),
        certainty: writeValue('quota', 'certainty', 'unknown'),
        explanation: writeValue('quota', 'explanation', fill(records.quotaExplanation, said)),
      });
    }),
  );
}
