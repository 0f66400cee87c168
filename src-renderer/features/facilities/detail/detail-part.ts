import type { FacilityDetail, FacilityList } from '../../../../shared/ipc/schemas/facilities';

/** What every part of the detail of a location is given. */
export interface DetailPart {
  readonly detail: FacilityDetail;
  readonly list: FacilityList;
  /** Said to screen readers and shown for a moment. */
  readonly onDone: (sentence: string) => void;
  readonly onFail: (error: unknown) => void;
}
