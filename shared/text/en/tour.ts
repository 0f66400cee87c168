import type { tour as nl } from '../nl/tour';

export const tour: typeof nl = {
  title: 'Tour',
  stepOf: 'Step {{number}} of {{count}}',
  close: 'Close the tour',
  closed: 'The tour is closed. You find it again under Help, Tour.',
  needsExample: 'The tour works with invented figures. Begin with an example, then choose Help, Tour again.',
  invite: {
    title: 'New here?',
    text: 'Eight steps show what Regietafel does. With invented figures: you cannot break anything.',
    begin: 'Begin the tour',
    no: 'Not now',
  },
  finished: {
    title: 'That was the tour',
    text: 'You know the way from a figure to an agreement on paper. Begin your own dossier with File, New dossier.',
  },
  doneNow: 'Done: {{step}}',
  isDone: 'You have taken this step.',
  go: 'To {{screen}}',
  next: 'Next step',
  skip: 'Skip',
  all: 'All steps',
  states: { done: 'done', skipped: 'skipped', open: 'to do' },
  steps: {
    explain: {
      title: 'See where a figure comes from',
      why: 'The overview shows what the region lacks or has over.',
      do: 'Click the large figure of the asylum seekers. At the right you see how it is computed.',
    },
    type: {
      title: 'Type a figure',
      why: 'Venlo calls: 95 permit holders have been housed by now.',
      do: 'Find the row Venlo and the column housed. Type 95, press Enter and confirm.',
      whyOwn: 'What changes in your municipality you type yourself.',
      doOwn: 'Find the row {{name}} and the column housed. Type another figure and press Enter.',
    },
    read: {
      title: 'Read what came by mail',
      why: 'Venlo sent a workbook back. You would drag such a file from your mail onto this window.',
      do: 'At “{{block}}”, press {{button}}. Nothing changes yet.',
    },
    merge: {
      title: 'Take the changes over',
      why: 'Every line is a difference. You see what was and what Venlo writes.',
      do: 'Leave the conflict at {{later}}. Press “Take over changes” at the lower right.',
    },
    decide: {
      title: 'Decide the conflict',
      why: 'Here stands another figure than Venlo wrote. Only a person can choose.',
      do: 'At {{block}}, press {{button}}. Choose a figure and press “Take over” at the lower right.',
    },
    agree: {
      title: 'Make an agreement',
      why: 'Municipalities can take over quota from one another.',
      do: 'Press {{button}}. Type “{{taker}} takes over 10 places from {{giver}}” and press Enter.',
    },
    scenario: {
      title: 'See what the agreement does',
      why: 'A draft does not count yet.',
      do: 'Switch on {{button}} at the upper right. You see the position as if everyone had signed.',
    },
    print: {
      title: 'Put the agreement on paper',
      why: 'Administrators sign on paper.',
      do: 'Choose your agreement, press {{button}} and save the PDF.',
    },
  },
};
