import type { CarryOver } from '../../../shared/domain/period-turn/carry-over';
import { computedCorrected } from '../../../shared/domain/position/flow/carry';
import { inhabitantsDayOf, lawfulInhabitantsDay } from '../../../shared/domain/position/flow/inhabitants-day';
import { netFigure } from '../../../shared/domain/position/flow/net-figure';
import { movedOver, movesOf } from '../../../shared/domain/position/moves';
import { keyOf } from '../../../shared/domain/position/position-index';
import { totalOf } from '../../../shared/domain/totals';
import type { TurnCarry, TurnProposalView } from '../../../shared/ipc/schemas/period-turn';
import { domainText } from '../party-names';
import type { Turn } from './turn';

type Flow = NonNullable<TurnProposalView['flow']>;

/**
 * The carries and net figures (persons) of the municipalities. A copy of a part of the region shows its own municipality,
 * and adds nothing up.
 */
export function viewFlow(turn: Turn, group: string): Flow {
  const { session, index, choices, proposal, names } = turn;
  const { target, before } = choices;
  const isShown = (municipality: string) => session.isWhole || municipality === session.identity.party;
  const carries = proposal.carries.filter(({ municipality }) => isShown(municipality));
  const rows = carries.map((carry) => rowOf(turn, group, carry));
  const countedOn = inhabitantsDayOf(index.nationalTasks.get(keyOf(group, target.code)), target);
  const people = rows.map(({ municipality }) => index.inhabitants.get(keyOf(municipality, countedOn))?.count ?? null);
  const sumOf = (of: (row: TurnCarry) => number | null) => totalOf(rows.map(of));
  return {
    group: { code: group, name: names.group(group) },
    rows,
    lawfulDay: lawfulInhabitantsDay(target.from),
    countedOn,
    sums: session.isWhole
      ? {
          net: sumOf(({ net }) => net),
          carryBefore: sumOf(({ carryBefore }) => carryBefore),
          corrected: sumOf(({ corrected }) => corrected),
          housed: sumOf(({ housed }) => housed),
          carry: sumOf(({ persons }) => persons),
          netAfter: sumOf(({ netAfter }) => netAfter),
          correctedAfter: sumOf(({ correctedAfter }) => correctedAfter),
          inhabitants: totalOf(people),
        }
      : null,
    withoutRealisation: rows.filter(({ housed }) => housed === null).map(({ name }) => name),
    countedEarly: rows
      .filter(({ counts }) => counts[0] !== undefined && counts[0].on < before.until)
      .map(({ name }) => name),
  };
}

function rowOf({ session, index, choices, names }: Turn, group: string, carry: CarryOver): TurnCarry {
  const { municipality, counts } = carry;
  const sources: Readonly<Record<string, string>> = domainText(session.locale).sources;
  const { code: period, from: date } = choices.target;
  const question = { group, period, kind: 'net', date, view: 'official', certainty: 'hard' } as const;
  const moved = movedOver(movesOf(index, question), (code) => code === municipality);
  return {
    ...carry,
    name: names.area(municipality),
    counts: counts.map(({ source, persons: counted, on }) => ({
      sourceName: sources[source] ?? source.toUpperCase(),
      persons: counted,
      on,
    })),
    netAfter: netFigure(index, municipality, group, period).total,
    givenAfter: moved.givenTotal,
    takenAfter: moved.takenTotal,
    correctedAfter: computedCorrected(index, municipality, question),
  };
}
