import type { RemarksText } from '../nl/remarks';

/** What parties say about a record: the same words on every screen. */
export const remarks: RemarksText = {
  heading: 'Remarks',
  none: 'No remarks yet.',
  make: 'Write remark',
  change: 'Change your remark',
  by: '{{party}}, {{day}}',
  title: 'Remark',
  text: 'Your remark',
  save: 'Save remark',
  cancel: 'Cancel',
  hint: 'Goes along in the workbook. Changes no figure and no agreement.',
  saved: 'Remark saved.',
};
