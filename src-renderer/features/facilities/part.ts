import type { FacilityList } from '../../../shared/ipc/schemas/facilities';
import type { UsedStandpoint } from '../standpoint/use-standpoint';
import type { ChangeView, FacilitiesView } from './remembered-view';
import type { ShownFacilities } from './shown-facilities';

/** What the table and the timeline are given. */
export interface ScreenPart {
  readonly list: FacilityList;
  readonly used: UsedStandpoint;
  readonly view: FacilitiesView;
  readonly shown: ShownFacilities;
  /** Null: all groups. */
  readonly group: string | null;
  readonly onView: ChangeView;
  readonly onOpen: (id: string) => void;
  readonly onDone: (sentence: string) => void;
  readonly onFail: (error: unknown) => void;
}
