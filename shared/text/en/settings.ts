import type { settings as nl } from '../nl/settings';

export const settings: typeof nl = {
  title: 'Settings',
  defaultFunction: 'coordinator',
  who: {
    title: 'Who you are',
    party: 'You work for',
    otherParty:
      'You are going to work for another party. What you entered until now stays in the name of the former party. What you enter after this is in the name of the new party.',
    function: 'Your function',
    functionHint: 'A function, not a name. Others see it beside what you enter.',
    siteLabel: 'Name of this computer',
    siteLabelHint: 'This is how you recognise later where something was entered, for example "Venlo, laptop 2".',
    save: 'Save details',
    saved: 'Your details have been saved.',
  },
  dossier: {
    title: 'Dossier',
    name: 'Name of the dossier',
    nameHint: 'All municipalities get this name with the next Excel file.',
    nameOfRegion: 'The support team decides on the name.',
    nameMissing: 'Fill in a name.',
    save: 'Save name',
    saved: 'The name has been saved.',
  },
  appearance: {
    title: 'Language and appearance',
    language: 'Language',
    dutch: 'Dutch (Nederlands)',
    english: 'English',
    theme: 'Colours',
    system: 'Like this computer',
    light: 'Light',
    dark: 'Dark',
    density: 'Rows in tables',
    compact: 'Compact',
    roomy: 'Roomy',
  },
  data: {
    title: 'Your data',
    text: 'Everything is on this computer, in one file per dossier. Nothing leaves it unless you make an Excel file and send it yourself.',
    file: 'File',
    site: 'Reference',
    network:
      'The own folder of Regietafel is on a network drive. A dossier can get damaged there. Ask your IT department for a folder on this computer.',
    cloud:
      'The own folder of Regietafel is in a folder that is kept equal with other computers, such as OneDrive. A dossier can get damaged there. Ask your IT department for a folder on this computer.',
    open: 'Open folder',
  },
  about: {
    title: 'About Regietafel',
    version: 'Regietafel {{version}}',
    licence: 'Open source, licence EUPL 1.2.',
    parts: 'Parts made by others and their licences',
  },
};
