import type { FailuresText } from '../nl/failures';

/** Sentences for expected failures, by code. */
export const failures: FailuresText = {
  'backup-disk-full': 'A backup no longer fits on the disk. Make room and try again.',
  'backup-not-writable':
    'Nothing can be written in the folder with backups. Ask your IT department for permission to write.',
  'backup-failed': 'The backup failed. Try again, or save a copy in another place.',
  'backup-unsound': 'This backup is damaged. Nothing was changed. Choose another one.',
  'backup-gone': 'This backup is gone. Choose another one.',
  'party-unknown': '{{party}} is not part of this region. Choose a municipality of the region or the support team.',
  'record-unknown': 'This figure is no longer in the dossier. Look at it again.',
  'not-a-date': '“{{text}}” is not a date. Write for example 1-7-2027.',
  'not-a-choice': '“{{text}}” does not fit here.',
  'no-conflict': 'There is nothing left to choose for this figure: it has one value now.',
  'agreement-gone': 'This agreement is no longer there. Look at the list again.',
  'transfer-gone': 'This transfer is no longer there. Look at the agreement again.',
  'version-gone':
    'This version of the agreement is not here, or cannot be read. Ask who leads the agreement for a new workbook.',
  'version-unknown': 'This agreement has no version {{text}}. Known are: {{known}}.',
  'version-doubled':
    'Two different contents have version {{version}}. Choose by the beginning of the fingerprint: {{known}}.',
  'not-a-party': 'This municipality is no party to this version of the agreement.',
  'agreement-nothing-new':
    'There is nothing new to put before the parties: they have this content already, or signed it.',
  'agreement-signed':
    'All parties have signed already. You can end the agreement or put a new version before the parties.',
  'agreement-has-signatures':
    'A party has signed already. Make the agreement void: then what was there can still be seen.',
  'attachment-too-large':
    '{{file}} is larger than 20 MB. Make the file smaller, for example with a lower scanning quality.',
  'attachment-empty': '{{file}} is empty. Choose another file.',
  'attachment-not-pdf':
    '{{file}} is no PDF. Choose the signed agreement as PDF, or add the file as another attachment.',
  'attachment-gone': 'This attachment is no longer there. Look at the agreement again.',
  'attachment-not-here': '{{file}} is not on this computer. Ask who leads the agreement for the file.',
  'nothing-known-yet':
    'This copy exists since {{firstDay}}. Of what was known on {{day}} it knows nothing. Choose a later day.',
  'period-gone': 'This round or half-year is no longer there. Look at the list again.',
  'confirmation-changed':
    'Something that you wanted to confirm changed since you saw it. Nothing was confirmed. Look at the list again.',
  'turn-changed': 'The dossier changed since you saw this proposal. Nothing was written. Look at the proposal again.',
  'period-holds-figures':
    '{{name}} cannot be removed: {{count}} figures belong to it. Empty these in Quotas and here first.',
  'facility-gone': 'This location is no longer there. Look at the list again.',
  'layer-gone': 'This capacity is no longer there. Look at the location again.',
  'share-gone': 'This share is no longer there. Look at the location again.',
  'not-yours': 'This belongs to {{owner}}. Only {{owner}} and the support team can change it.',
  'same-as-itself': 'That is not possible: that location already is the same as this one.',
  'figure-missing': 'Fill in the figure first. Then you can write what stands beside it.',
  'copy-not-saved': 'The copy was not saved. Check that the folder still exists and that the disk has room.',
  'copy-onto-open-dossier':
    'A dossier that is open is in this place. Choose another name or another folder for the copy.',
  'file-is-dossier': '{{file}} is a dossier, which is not replaced. Choose another name.',
  'csv-empty': 'There are no municipalities in this list.',
  'csv-quotes': 'Line {{row}}: a text in quotation marks is not closed.',
  'csv-missing-column':
    'The column “{{column}}” is missing in the first line of the list. Needed are a column “code” and a column “name”.',
  'csv-bad-code': 'Line {{row}}: “{{text}}” is not a municipality code. Write for example GM0983.',
  'csv-missing-name': 'Line {{row}}: the name of {{code}} is missing.',
  'csv-duplicate': 'Line {{row}}: {{code}} is already in line {{earlier}}.',
  'csv-bad-number': 'Line {{row}}: “{{text}}” is not a number of inhabitants.',
  'csv-bad-date': 'Line {{row}}: “{{text}}” is not a date. Write for example 1-1-2026.',
  'csv-region-missing':
    'We do not know which region this is. Start as the support team, or put the columns region_code and region_name in the list, with a code such as PV31.',
  'file-unreadable': '{{file}} cannot be read. Check that you have access to it.',
  'file-not-found': 'The file {{path}} does not exist.',
  'plan-gone': 'This list of differences is gone. Read the file again.',
  'plan-choice': 'This choice does not fit. Look at the differences again.',
  'plan-without-file': 'There is no file with this list.',
  'other-not-understood': '“{{text}}” does not fit {{title}}. Write a number, for example 430.',
  'choose-relation': 'First choose how the two files relate.',
  'on-behalf-not-allowed': 'Only the support team can decide on behalf of another.',
  'read-cancelled': 'You stopped reading {{file}}.',
  'no-practice': 'A practice file belongs to an example dossier of this version. Begin a new example.',
  'import-unknown': 'This file is not in the list of what you have read.',
  'import-undone': 'This import was undone before.',
  'import-without-original': 'The original file was not kept here.',
  'export-no-municipality': 'Choose a municipality for this workbook.',
  'other-name-changed': 'What you chose was changed meanwhile. Look at the list again.',
  'export-unknown': 'This workbook is not in the list of what you made.',
  'export-file-gone':
    '{{file}} is no longer where you saved it, or was changed since. Make the workbook again; then you can mail it.',
  'no-mail-program':
    'This computer has no mail program that opens a draft. Choose “Save as” and open the file in your mail program, or mail the workbook yourself.',
  'export-needs-folder': 'Choose a folder: several files will be made.',
  'no-printer':
    'This computer has no printer. Save the agreement as a PDF and print that elsewhere, or ask your administrator for a printer.',
  'print-failed': 'The printer did not accept the print. Check the printer, or save the agreement as a PDF.',
  'print-in-program': 'This program cannot print here. Use: npm run -s cli -- print …',
  'agreement-number-unknown': 'There is no agreement with number {{number}}. Known are: {{known}}.',
  'agreement-number-doubled': 'Two agreements have number {{number}}. Give one of them another number first.',
  'file-in-use': '{{file}} is still open, for example in Excel. Close it and try again.',
  'file-not-writable': 'You may not save anything in this folder. Choose another folder.',
  'workbook-not-ours':
    'This file was not made by Regietafel. Start with a workbook that you got from the support team.',
  'list-incomplete': 'There is no column or choice yet for: {{fields}}.',
  'list-gone': 'This list is no longer open. Choose the file again.',
  'list-in-window':
    'This file was not made by Regietafel. Read lists of your own in the window: there you choose the columns.',
};
