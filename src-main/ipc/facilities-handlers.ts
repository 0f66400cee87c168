import type { Handlers } from '../../shared/ipc/contract';
import { answerShare, writeFacilityRemark } from '../services/facilities/answer-share';
import { changeLayer } from '../services/facilities/change-layer';
import { confirmOnBehalf } from '../services/facilities/confirm-on-behalf';
import { countingRules, writeCountingRule } from '../services/facilities/counting-rules';
import { createFacility } from '../services/facilities/create-facility';
import { decideFacilityConflict } from '../services/facilities/decide-conflict';
import { facilityDetail } from '../services/facilities/facility-detail';
import { listFacilities } from '../services/facilities/list-facilities';
import { previewRemoval, removeFacilities } from '../services/facilities/remove-facilities';
import { setSameAs } from '../services/facilities/same-as';
import { timeline } from '../services/facilities/timeline';
import { checkFacilityEdits, writeFacilityEdits } from '../services/facilities/write-edits';
import { writeShares } from '../services/facilities/write-shares';
import type { AppContext } from './app-context';

export function facilitiesHandlers({
  session,
}: AppContext): Pick<Handlers, Extract<keyof Handlers, `facilities.${string}`>> {
  return {
    'facilities.list': () => listFacilities(session()),
    'facilities.detail': ({ id }) => facilityDetail(session(), id),
    'facilities.timeline': (query) => timeline(session(), query),
    'facilities.check': ({ edits }) => checkFacilityEdits(session(), edits),
    'facilities.write': ({ edits, passedOn }) => writeFacilityEdits(session(), edits, passedOn),
    'facilities.create': (input) => createFacility(session(), input),
    'facilities.changeLayer': (change) => changeLayer(session(), change),
    'facilities.writeShares': (input) => writeShares(session(), input),
    'facilities.answerShare': (answer) => answerShare(session(), answer),
    'facilities.writeRemark': (remark) => writeFacilityRemark(session(), remark),
    'facilities.setSameAs': (input) => setSameAs(session(), input),
    'facilities.decideConflict': ({ recordId, register, site, counter }) =>
      decideFacilityConflict(session(), recordId, register, { site, counter }),
    'facilities.confirmOnBehalf': (shown) => confirmOnBehalf(session(), shown),
    'facilities.previewRemoval': ({ ids }) => previewRemoval(session(), ids),
    'facilities.remove': ({ ids }) => removeFacilities(session(), ids),
    'facilities.countingRules': () => countingRules(session()),
    'facilities.writeCountingRule': (input) => writeCountingRule(session(), input),
  };
}
