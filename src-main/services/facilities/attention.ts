import type { PositionFinding } from '../../../shared/domain/position/finding';
import type { Attention } from '../../../shared/ipc/schemas/facilities';
import { facilities as en } from '../../../shared/text/en/facilities';
import { fill } from '../../../shared/text/fill';
import { facilities as nl } from '../../../shared/text/nl/facilities';
import { formatNumber } from '../../../shared/text/numbers';
import { positionFindingText } from '../../../shared/text/position-finding-text';
import type { FacilityRow } from '../../database/repositories/facilities';
import type { Session } from '../session';
import type { FacilityIndex } from './facility-index';
import { isAlias } from './is-alias';
import { shareStatus } from './share-status';

/** Registers by record that ask this party for a decision. */
export type OpenRegisters = ReadonlyMap<string, ReadonlySet<string>>;

/** What asks for a deed at a facility: first what this party is asked itself, then what the rules find. */
export function attentionOf(
  session: Session,
  index: FacilityIndex,
  open: OpenRegisters,
  row: FacilityRow,
): Attention[] {
  const findings = index.findingsOf(row.id).filter((finding) => !isMyShare(session, finding));
  return [
    ...ownQuestions(session, index, open, row),
    ...findings.map((finding) => inWords(session, index, row, finding)),
  ];
}

function ownQuestions(session: Session, index: FacilityIndex, open: OpenRegisters, row: FacilityRow): Attention[] {
  const me = session.identity.party;
  const layers = index.layersOf(row.id);
  const text = (session.locale === 'en' ? en : nl).attention;
  const question = (code: keyof typeof text, values: Record<string, string> = {}): Attention => {
    return { code, level: 'warning', what: fill(text[code], values), why: '', otherId: null };
  };
  const unconfirmed = layers
    .flatMap(({ id }) => index.sharesOf(id))
    .filter((share) => share.municipality === me && isOpenShare(shareStatus(share, index.confirmationOf(share))));
  const isOnBehalf = [row.id, ...layers.map(({ id }) => id)].some((id) => isWrittenForOwner(index, open, id));
  return [
    ...unconfirmed.map(({ total }) =>
      question('confirm-your-share', { places: total === null ? '?' : formatNumber(total, session.locale) }),
    ),
    ...(row.host === me && isOnBehalf ? [question('confirm-on-behalf')] : []),
    ...(!isAlias(session, row) && layers.length === 0 ? [question('no-capacity')] : []),
  ];
}

function isOpenShare(status: ReturnType<typeof shareStatus>): boolean {
  return status === 'unconfirmed' || status === 'changed';
}

/** Who has to confirm a share is asked to; that it is not confirmed is no news there. */
function isMyShare({ identity }: Session, { code, values }: PositionFinding): boolean {
  return code === 'share-not-confirmed' && values.municipality === identity.party;
}

function inWords(session: Session, index: FacilityIndex, row: FacilityRow, finding: PositionFinding): Attention {
  const { what, why } = positionFindingText(finding, index.names, session.locale);
  const { code, level } = finding;
  return { code, level, what: withoutName(what, row.name), why, otherId: otherOf(finding, row.id) };
}

/** Beside the name of the location it is not said again: "De Hoeve: 290 plaatsen eindigen" is "290 plekken eindigen". */
function withoutName(what: string, name: string): string {
  const rest = what.startsWith(`${name}: `) ? what.slice(name.length + 2) : what;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function otherOf({ code, values, recordId }: PositionFinding, id: string): string | null {
  if (code !== 'facility-possibly-doubled') return null;
  return recordId === id ? String(values.otherRecord) : recordId;
}

/** A register that is open without being in conflict was written by another on behalf of this party. */
function isWrittenForOwner(index: FacilityIndex, open: OpenRegisters, id: string): boolean {
  const inConflict = index.marks.conflicts.get(id);
  return [...(open.get(id) ?? [])].some((register) => inConflict?.has(register) !== true);
}
