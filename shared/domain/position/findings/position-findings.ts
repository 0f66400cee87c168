import type { PositionFinding } from '../finding';
import type { PositionIndex } from '../position-index';
import { amvFindings } from './amv-findings';
import { areaFindings } from './area-findings';
import { doubledFacilities } from './doubled-facilities';
import { endingFindings } from './ending-findings';
import { facilityFindings } from './facility-findings';
import { flowFindings } from './flow-findings';
import { layerFindings } from './layer-findings';
import { nationalTaskFindings } from './national-task-findings';
import { quotaFindings } from './quota-findings';
import { shareFindings } from './share-findings';
import { transferFindings } from './transfer-findings';

/** How long before an end it is said. */
const MONTHS_AHEAD = 12;

/**
 * Every rule about places, shares, transfers and positions over all facts: what does not hold, and what will go wrong on a
 * day to come. None of it blocks saving or merging.
 *
 * @param today the day on which somebody looks.
 */
export function positionFindings(index: PositionIndex, today: string, monthsAhead = MONTHS_AHEAD): PositionFinding[] {
  return [
    ...layerFindings(index, today),
    ...facilityFindings(index),
    ...doubledFacilities(index),
    ...shareFindings(index),
    ...transferFindings(index),
    ...quotaFindings(index),
    ...flowFindings(index, today),
    ...nationalTaskFindings(index, today),
    ...endingFindings(index, today, monthsAhead),
    ...areaFindings(index, today),
    ...amvFindings(index, today),
  ];
}
