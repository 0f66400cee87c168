/** Words of the screen Instellingen. */
export const settings = {
  title: 'Instellingen',
  defaultFunction: 'coördinator',
  who: {
    title: 'Wie u bent',
    party: 'U werkt voor',
    otherParty:
      'U gaat werken voor een andere partij. Wat u tot nu toe invoerde, blijft op naam van de vorige partij. Wat u daarna invoert, staat op naam van de nieuwe partij.',
    function: 'Uw functie',
    functionHint: 'Een functie, geen naam. Anderen zien deze bij wat u invoert.',
    siteLabel: 'Naam van deze computer',
    siteLabelHint: 'Zo herkent u later waar iets is ingevoerd, bijvoorbeeld "Venlo, laptop 2".',
    save: 'Gegevens bewaren',
    saved: 'Uw gegevens zijn bewaard.',
  },
  dossier: {
    title: 'Dossier',
    name: 'Naam van het dossier',
    nameHint: 'Alle gemeenten krijgen deze naam met het volgende Excelbestand.',
    nameOfRegion: 'Het ondersteuningsteam bepaalt de naam.',
    nameMissing: 'Vul een naam in.',
    save: 'Naam bewaren',
    saved: 'De naam is bewaard.',
  },
  appearance: {
    title: 'Taal en beeld',
    language: 'Taal',
    dutch: 'Nederlands',
    english: 'Engels (English)',
    theme: 'Kleuren',
    system: 'Zoals deze computer',
    light: 'Licht',
    dark: 'Donker',
    density: 'Regels in tabellen',
    compact: 'Compact',
    roomy: 'Ruim',
  },
  data: {
    title: 'Uw gegevens',
    text: 'Alles staat op deze computer, in één bestand per dossier. Er gaat alleen iets weg als u een Excelbestand maakt en zelf verstuurt.',
    file: 'Bestand',
    site: 'Kenmerk',
    network:
      'De eigen map van Regietafel staat op een netwerkschijf. Daar kan een dossier beschadigd raken. Vraag uw ICT-afdeling om een map op deze computer.',
    cloud:
      'De eigen map van Regietafel staat in een map die met andere computers gelijk blijft, zoals OneDrive. Daar kan een dossier beschadigd raken. Vraag uw ICT-afdeling om een map op deze computer.',
    open: 'Map openen',
  },
  about: {
    title: 'Over Regietafel',
    version: 'Regietafel {{version}}',
    licence: 'Open source, licentie EUPL 1.2.',
    parts: 'Onderdelen van anderen en hun licenties',
  },
};
