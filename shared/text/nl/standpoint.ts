/** Words of the choices in the context bar, the same on every screen. */
export const standpoint = {
  cycle: 'Ronde',
  halfYear: 'Halfjaar',
  day: 'Stand op',
  area: 'Gebied',
  group: 'Doelgroep',
  today: 'vandaag',
  certainty: { label: 'Welke plaatsen tellen', hard: 'Alleen hard', withSoft: 'Hard en zacht' },
  scenario: {
    label: 'Scenario',
    hint: 'Scenario: concepten van afspraken tellen mee',
    status: 'Scenario: concepten tellen mee. Officieel verandert er niets.',
  },
  areas: {
    region: 'Regio',
    subregion: 'Deelregio’s',
    'safety-region': 'Veiligheidsregio’s',
    municipality: 'Gemeenten',
  },
  otherDay: {
    choice: 'Andere dag…',
    title: 'Andere peildatum',
    day: 'Peildatum',
    hint: 'U ziet dan de stand van deze dag. Gaat die buiten de ronde, dan gaat de ronde mee.',
    choose: 'Dag kiezen',
    cancel: 'Niet wijzigen',
  },
};

export type StandpointText = typeof standpoint;
