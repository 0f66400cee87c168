/** What parties say about a record: the same words on every screen. */
export const remarks = {
  heading: 'Opmerkingen',
  none: 'Nog geen opmerkingen.',
  make: 'Opmerking schrijven',
  change: 'Uw opmerking wijzigen',
  by: '{{party}}, {{day}}',
  title: 'Opmerking',
  text: 'Uw opmerking',
  save: 'Opmerking bewaren',
  cancel: 'Annuleren',
  hint: 'Gaat mee in de werkmap. Verandert geen getal en geen afspraak.',
  saved: 'Opmerking bewaard.',
};

export type RemarksText = typeof remarks;
