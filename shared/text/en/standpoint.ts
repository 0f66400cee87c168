import type { StandpointText } from '../nl/standpoint';

/** Words of the choices in the context bar, the same on every screen. */
export const standpoint: StandpointText = {
  cycle: 'Round',
  halfYear: 'Half-year',
  day: 'Position on',
  area: 'Area',
  group: 'Target group',
  today: 'today',
  certainty: { label: 'Which places count', hard: 'Hard only', withSoft: 'Hard and soft' },
  scenario: {
    label: 'Scenario',
    hint: 'Scenario: drafts of agreements count',
    status: 'Scenario: drafts count. Officially nothing changes.',
  },
  areas: {
    region: 'Region',
    subregion: 'Sub-regions',
    'safety-region': 'Safety regions',
    municipality: 'Municipalities',
  },
  otherDay: {
    choice: 'Another day…',
    title: 'Another reference date',
    day: 'Reference date',
    hint: 'You then see the position on this day. If it lies outside the round, the round follows.',
    choose: 'Choose this day',
    cancel: 'Do not change',
  },
};
