import type { PositionFinding } from '../../../shared/domain/position/finding';
import { positionFindings } from '../../../shared/domain/position/findings/position-findings';
import type { PositionIndex } from '../../../shared/domain/position/position-index';
import { localDay } from '../../system/clock';
import type { Session } from '../session';
import { positionIndex } from './position-index';

const kept = new WeakMap<PositionIndex, { readonly today: string; readonly findings: readonly PositionFinding[] }>();

/**
 * What is wrong or due about places, shares and positions, as of today; computed once per revision and day. A copy that
 * holds a part says nothing about areas, nor about where other municipalities stand: it does not know.
 */
export function readPositionFindings(session: Session): readonly PositionFinding[] {
  const index = positionIndex(session);
  const today = localDay(session.now());
  const known = kept.get(index);
  if (known !== undefined && known.today === today) return known.findings;
  const all = positionFindings(index, today);
  const own = session.identity.party;
  const findings = session.isWhole ? all : all.filter((finding) => !needsOthers(finding) || finding.area === own);
  kept.set(index, { today, findings });
  return findings;
}

/** Findings that are made of a position, and not of what stands at one record. */
function needsOthers({ code }: PositionFinding): boolean {
  const isOfAll = code === 'national-task-missing' || code === 'inhabitants-missing';
  return isOfAll || code === 'facility-ends-with-shortage' || code === 'amv-places-missing' || code.startsWith('area-');
}
