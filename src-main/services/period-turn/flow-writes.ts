import { recordHead, writeValue } from '../../../shared/domain/entities';
import { type Certainty, leastCertain } from '../../../shared/domain/fields';
import { inhabitantsDayOf } from '../../../shared/domain/position/flow/inhabitants-day';
import { computedNet } from '../../../shared/domain/position/flow/net-figure';
import { keyOf } from '../../../shared/domain/position/position-index';
import type { OwnWrite } from '../../../shared/merge/write-value';
import { fill } from '../../../shared/text/fill';
import { formatNumber } from '../../../shared/text/numbers';
import { readQuotas, readRealisations } from '../../database/repositories/figures';
import { readInhabitants, readNationalTasks } from '../../database/repositories/permit-holders';
import { netWrites } from '../region-settings/take-net';
import { recordWrites } from './record-writes';
import type { Turn, WritesOfTurn } from './turn';
import { turnTexts } from './turn-texts';

/** What a turn of the half-year records of permit holders: the national task, first carries, and net figures. */
export function flowWrites(turn: Turn): Pick<WritesOfTurn, 'task' | 'carries' | 'nets'> {
  const group = turn.proposal.flowGroup;
  if (group === null) return { task: [], carries: [], nets: [] };
  return { task: taskWrites(turn, group), carries: carryWrites(turn, group), nets: netsWrites(turn, group) };
}

function taskWrites({ session, form, choices: { task, target } }: Turn, group: string): OwnWrite[] {
  if (task === null) return [];
  const { persons, inhabitants, inhabitantsDate } = task;
  const country =
    inhabitants === null || inhabitantsDate === null ? null : { count: inhabitants, date: inhabitantsDate };
  const source = form.taskSource.trim();
  return recordWrites(session, recordHead('national-task', { group, period: target.code }), {
    persons: writeValue('national-task', 'persons', persons),
    inhabitants: writeValue('national-task', 'inhabitants', country),
    source: writeValue('national-task', 'source', source === '' ? null : source),
    certainty: writeValue('national-task', 'certainty', form.taskCertainty),
  });
}

/** Each with the sum it is the outcome of as its source, and as certain as the least certain part of it. */
function carryWrites({ session, choices: { before, target }, proposal, names }: Turn, group: string): OwnWrite[] {
  const { records } = turnTexts(session.locale);
  const quotas = readQuotas(session, [before.code]);
  const counts = readRealisations(session, [before.code]);
  const number = (value: number | null) => formatNumber(value ?? 0, session.locale);
  return proposal.writes.carries.flatMap(({ municipality, persons }) => {
    const carry = proposal.carries.find((each) => each.municipality === municipality);
    const first = carry?.counts[0];
    const published = quotas.find(
      (row) => row.area === municipality && row.group === group && row.kind === 'corrected',
    );
    const counted = counts.find(
      (row) =>
        row.area === municipality &&
        row.group === group &&
        row.kind === 'realised' &&
        row.source === first?.source &&
        row.referenceDate === first.on,
    );
    const source = fill(records.carrySource, {
      before: names.period(before.code),
      corrected: number(persons + (carry?.housed ?? 0)),
      housed: number(carry?.housed ?? null),
    });
    return recordWrites(session, recordHead('opening-carry', { group, municipality, period: target.code }), {
      persons: writeValue('opening-carry', 'persons', persons),
      source: writeValue('opening-carry', 'source', source),
      certainty: writeValue(
        'opening-carry',
        'certainty',
        leastCertain([published?.certainty ?? 'unknown', counted?.certainty ?? 'unknown']),
      ),
    });
  });
}

function netsWrites(turn: Turn, group: string): OwnWrite[] {
  const { session, index, choices, proposal } = turn;
  const period = choices.target.code;
  const certaintyOf = netCertainty(turn, group);
  return proposal.writes.nets.flatMap(({ municipality }) => {
    const net = computedNet(index, municipality, group, period);
    return net === null
      ? []
      : netWrites(session, { group, code: period }, municipality, net, certaintyOf(municipality));
  });
}

function netCertainty({ session, index, form, choices }: Turn, group: string): (municipality: string) => Certainty {
  const { target, task } = choices;
  const recorded = readNationalTasks(session).find((each) => each.group === group && each.period === target.code);
  const ofTask = task === null ? (recorded?.certainty ?? 'unknown') : form.taskCertainty;
  const day = inhabitantsDayOf(index.nationalTasks.get(keyOf(group, target.code)), target);
  const certain = new Set(
    readInhabitants(session).flatMap((row) => (row.date === day && row.isCertain ? [row.municipality] : [])),
  );
  return (municipality) => leastCertain([ofTask, certain.has(municipality) ? 'certain' : 'approximate']);
}
