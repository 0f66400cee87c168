import { recordHead, writeValue } from '../../../shared/domain/entities';
import { parseFigure } from '../../../shared/domain/figure-text';
import { ExpectedFailure } from '../../../shared/ipc/reply';
import type { FormResult } from '../../../shared/ipc/schemas/facilities';
import type { SubstitutionRules, SubstitutionRuleWrite } from '../../../shared/ipc/schemas/region-settings';
import { readRecords } from '../../database/register-rows';
import { readGroups } from '../../database/repositories/groups';
import { readMarks } from '../../database/repositories/marks';
import { readSubstitutions } from '../../database/repositories/substitutions';
import { problemOf, problemsOf } from '../forms/form-problems';
import type { Read } from '../forms/read-text';
import { recordAction } from '../history/record-action';
import { mustBeWritable } from '../on-behalf/right-on';
import { deletedWrite } from '../presence-writes';
import type { Session } from '../session';
import { changedWrites } from './changed-writes';
import { regionOwned } from './region-owned';

/** More places for one place than anybody would mean. */
const LARGEST_SIDE = 1000;

/**
 * Every ordered pair of groups that are counted in places, with the rule where the region lets the one stand in for the
 * other. Groups of people (permit holders) are no part of it.
 */
export function substitutionRules(session: Session): SubstitutionRules {
  const rules = readSubstitutions(session);
  const { conflicts } = readMarks(session);
  const groups = placeGroups(session);
  return {
    ...regionOwned(session),
    pairs: groups.flatMap((to) =>
      groups
        .filter((from) => from !== to)
        .map((from) => {
          const rule = rules.find((each) => each.from === from.code && each.to === to.code);
          return {
            from: { code: from.code, name: session.locale === 'nl' ? from.nameNl : from.nameEn },
            to: { code: to.code, name: session.locale === 'nl' ? to.nameNl : to.nameEn },
            rule: rule === undefined ? null : { places: rule.places, covers: rule.covers, reason: rule.reason },
            isConflict: conflicts.has(substitutionHead(from.code, to.code).id),
          };
        }),
    ),
  };
}

/**
 * Lets a group stand in for another at a ratio, with the reason, or no longer does; as one step of undo.
 *
 * @throws ExpectedFailure `record-unknown` for a group that is not counted in places; `not-yours`, `dossier-read-only`
 */
export function writeSubstitutionRule(session: Session, input: SubstitutionRuleWrite): FormResult {
  mustBeWritable(session, session.region);
  const { from, to, rule } = input;
  const known = placeGroups(session).map(({ code }) => code);
  if (from === to || !known.includes(from) || !known.includes(to)) throw new ExpectedFailure('record-unknown');
  const head = substitutionHead(from, to);
  const record = readRecords(session, [head.id]).get(head.id);
  const details = { what: 'substitution', group: from, forGroup: to } as const;
  if (rule === null) {
    const isOn = readSubstitutions(session).some((each) => each.id === head.id);
    if (isOn) recordAction(session, details, [deletedWrite(head, true)]);
    return { problems: [], id: head.id };
  }
  const places = readSide(rule.places, session);
  const covers = readSide(rule.covers, session);
  const reason = rule.reason.trim();
  const problems = [
    ...problemsOf('places', places),
    ...problemsOf('covers', covers),
    ...(reason === '' ? [problemOf('reason', 'reason-missing')] : []),
  ];
  if (problems.length > 0 || !places.ok || !covers.ok) return { problems, id: null };
  const value = { places: places.value, covers: covers.value, reason };
  const writes = changedWrites(record, head, { ratio: writeValue('substitution', 'ratio', value) });
  if (writes.length > 0) recordAction(session, details, writes);
  return { problems: [], id: head.id };
}

function placeGroups(session: Session) {
  return readGroups(session).filter(({ measure, unit }) => measure === 'stock' && unit === 'places');
}

function substitutionHead(from: string, to: string) {
  return recordHead('substitution', { from, to });
}

function readSide(text: string, { locale }: Session): Read<number> {
  const read = parseFigure(text, locale, LARGEST_SIDE);
  const values = { text: text.trim() };
  if (!read.ok) return { ok: false, code: read.code, values };
  if (read.kind === 'empty') return { ok: false, code: 'side-missing', values };
  if (read.amv !== null || read.isApproximate) return { ok: false, code: 'not-a-number', values };
  return read.total === 0 ? { ok: false, code: 'side-missing', values } : { ok: true, value: read.total };
}
