/**
 * Sentences for expected failures, by code, beside those of `app.failures`: what happened, where, what you can do.
 * Refusals of a file are in `workbook.refusals`.
 */
export const failures = {
  'backup-disk-full': 'Een reservekopie past niet meer op de schijf. Maak ruimte vrij en probeer het opnieuw.',
  'backup-not-writable':
    'In de map met reservekopieën kan niet worden geschreven. Vraag uw ICT-afdeling om schrijfrechten.',
  'backup-failed': 'De reservekopie is niet gelukt. Probeer het opnieuw, of bewaar een kopie op een andere plek.',
  'backup-unsound': 'Deze reservekopie is beschadigd. Er is niets gewijzigd. Kies een andere.',
  'backup-gone': 'Deze reservekopie is er niet meer. Kies een andere.',
  'party-unknown': '{{party}} hoort niet bij deze regio. Kies een gemeente van de regio of het ondersteuningsteam.',
  'record-unknown': 'Dit getal staat niet meer in het dossier. Bekijk het opnieuw.',
  'not-a-date': '“{{text}}” is geen datum. Schrijf bijvoorbeeld 1-7-2027.',
  'not-a-choice': '“{{text}}” past hier niet.',
  'no-conflict': 'Bij dit getal is niets meer te kiezen: er is nu maar één waarde.',
  'agreement-gone': 'Deze afspraak is er niet meer. Bekijk de lijst opnieuw.',
  'transfer-gone': 'Deze overname is er niet meer. Bekijk de afspraak opnieuw.',
  'version-gone':
    'Deze versie van de afspraak is hier niet, of is niet te lezen. Vraag wie de afspraak trekt om een nieuw Excelbestand.',
  'version-unknown': 'Van deze afspraak is er geen versie {{text}}. Bekend zijn: {{known}}.',
  'version-doubled':
    'Er zijn twee verschillende inhouden met versie {{version}}. Kies met het begin van de vingerafdruk: {{known}}.',
  'not-a-party': 'Deze gemeente is geen partij bij deze versie van de afspraak.',
  'agreement-nothing-new': 'Er is niets nieuws om voor te leggen: deze inhoud is al voorgelegd of getekend.',
  'agreement-signed':
    'Alle partijen hebben al getekend. U kunt de afspraak beëindigen of een nieuwe versie voorleggen.',
  'agreement-has-signatures':
    'Een partij heeft al getekend. Laat de afspraak vervallen: dan blijft te zien wat er was.',
  'attachment-too-large':
    '{{file}} is groter dan 20 MB. Maak het bestand kleiner, bijvoorbeeld met een lagere scankwaliteit.',
  'attachment-empty': '{{file}} is leeg. Kies een ander bestand.',
  'attachment-not-pdf':
    '{{file}} is geen PDF. Kies de getekende afspraak als PDF, of voeg het bestand toe als andere bijlage.',
  'attachment-gone': 'Deze bijlage is er niet meer. Bekijk de afspraak opnieuw.',
  'attachment-not-here': '{{file}} staat niet op deze computer. Vraag het bestand aan wie de afspraak trekt.',
  'nothing-known-yet':
    'Deze kopie bestaat sinds {{firstDay}}. Van wat er op {{day}} bekend was, weet zij niets. Kies een latere dag.',
  'period-gone': 'Deze ronde of dit halfjaar is er niet meer. Bekijk de lijst opnieuw.',
  'confirmation-changed':
    'Iets dat u wilde bevestigen is gewijzigd sinds u het zag. Er is niets bevestigd. Bekijk de lijst opnieuw.',
  'turn-changed':
    'Het dossier is gewijzigd sinds u dit voorstel zag. Er is niets geschreven. Bekijk het voorstel opnieuw.',
  'period-holds-figures':
    '{{name}} kan niet weg: er horen {{count}} getallen bij. Maak die eerst leeg in Opgaven en hier.',
  'facility-gone': 'Deze locatie is er niet meer. Bekijk de lijst opnieuw.',
  'layer-gone': 'Deze capaciteit is er niet meer. Bekijk de locatie opnieuw.',
  'share-gone': 'Dit aandeel is er niet meer. Bekijk de locatie opnieuw.',
  'not-yours': 'Dit is van {{owner}}. Alleen {{owner}} en het ondersteuningsteam kunnen het wijzigen.',
  'same-as-itself': 'Dat kan niet: die locatie is al dezelfde als deze.',
  'figure-missing': 'Vul eerst het getal in. Daarna kunt u de gegevens erbij schrijven.',
  'copy-not-saved': 'De kopie is niet bewaard. Controleer of de map er nog is en of er ruimte is op de schijf.',
  'copy-onto-open-dossier': 'Hier staat een dossier dat open is. Kies een andere naam of een andere map voor de kopie.',
  'file-is-dossier': '{{file}} is een dossier. Dat wordt niet vervangen. Kies een andere naam.',
  'csv-empty': 'In deze lijst staan geen gemeenten.',
  'csv-quotes': 'Regel {{row}}: een tekst tussen aanhalingstekens is niet afgesloten.',
  'csv-missing-column':
    'In de eerste regel van de lijst ontbreekt de kolom “{{column}}”. Nodig zijn een kolom “gemeentecode” en een kolom “gemeente”.',
  'csv-bad-code': 'Regel {{row}}: “{{text}}” is geen gemeentecode. Schrijf bijvoorbeeld GM0983.',
  'csv-missing-name': 'Regel {{row}}: de naam van {{code}} ontbreekt.',
  'csv-duplicate': 'Regel {{row}}: {{code}} staat al in regel {{earlier}}.',
  'csv-bad-number': 'Regel {{row}}: “{{text}}” is geen aantal inwoners.',
  'csv-bad-date': 'Regel {{row}}: “{{text}}” is geen datum. Schrijf bijvoorbeeld 1-1-2026.',
  'csv-region-missing':
    'Wij weten niet welke regio dit is. Begin als het ondersteuningsteam, of zet de kolommen region_code en region_name in de lijst, met een code als PV31.',
  'file-unreadable': '{{file}} is niet te lezen. Controleer of u er toegang toe hebt.',
  'file-not-found': 'Het bestand {{path}} is er niet.',
  'plan-gone': 'Deze lijst met verschillen is er niet meer. Lees het bestand opnieuw in.',
  'plan-choice': 'Deze keuze past niet bij dit gegeven. Bekijk de verschillen opnieuw.',
  'plan-without-file': 'Bij deze lijst hoort geen bestand.',
  'other-not-understood': '“{{text}}” past niet bij {{title}}. Schrijf een getal, bijvoorbeeld 430.',
  'choose-relation': 'Kies eerst hoe de twee bestanden bij elkaar horen.',
  'on-behalf-not-allowed': 'Alleen het ondersteuningsteam kan namens een ander beslissen.',
  'read-cancelled': 'U hebt het lezen van {{file}} gestopt.',
  'no-practice': 'Een oefenbestand hoort bij een voorbeelddossier van deze versie. Begin een nieuw voorbeeld.',
  'import-unknown': 'Dit bestand staat niet in de lijst van wat u hebt gelezen.',
  'import-undone': 'Deze import is al ongedaan gemaakt.',
  'import-without-original': 'Het oorspronkelijke bestand is hier niet bewaard.',
  'export-no-municipality': 'Kies een gemeente voor deze werkmap.',
  'other-name-changed': 'Wat u koos, is intussen gewijzigd. Bekijk de lijst opnieuw.',
  'export-unknown': 'Deze werkmap staat niet in de lijst van wat u hebt gemaakt.',
  'export-file-gone':
    '{{file}} staat niet meer waar u het bewaarde, of is sindsdien gewijzigd. Maak de werkmap opnieuw; daarna kunt u haar mailen.',
  'no-mail-program':
    'Op deze computer is geen mailprogramma dat een klaarstaande e-mail opent. Kies “Opslaan als” en open het bestand in uw mailprogramma, of mail de werkmap zelf.',
  'export-needs-folder': 'Kies een map: er worden meer bestanden gemaakt.',
  'no-printer':
    'Er is op deze computer geen printer. Bewaar de afspraak als PDF en druk die elders af, of vraag uw beheerder om een printer.',
  'print-failed': 'De printer heeft de afdruk niet aangenomen. Controleer de printer, of bewaar de afspraak als PDF.',
  'print-in-program': 'Dit programma kan hier niet afdrukken. Gebruik: npm run -s cli -- print …',
  'agreement-number-unknown': 'Er is geen afspraak met nummer {{number}}. Bekend zijn: {{known}}.',
  'agreement-number-doubled': 'Twee afspraken hebben nummer {{number}}. Geef eerst een van beide een ander nummer.',
  'file-in-use': '{{file}} is nog open, bijvoorbeeld in Excel. Sluit het en probeer het opnieuw.',
  'file-not-writable': 'In deze map mag u niets bewaren. Kies een andere map.',
  'workbook-not-ours':
    'Dit bestand is niet door Regietafel gemaakt. Begin met een werkmap die u van het ondersteuningsteam kreeg.',
  'list-incomplete': 'Er is nog geen kolom of keuze voor: {{fields}}.',
  'list-gone': 'Deze lijst is niet meer geopend. Kies het bestand opnieuw.',
  'list-in-window':
    'Dit bestand is niet door Regietafel gemaakt. Lees eigen lijsten in het venster in: daar kiest u de kolommen.',
};

export type FailuresText = typeof failures;
