/**
 * Sentences for expected failures, by code, beside those of `app.failures`: what happened, where, what you can do.
 * Refusals of a file are in `workbook.refusals`.
 */
export const failures = {
  'party-unknown': '{{party}} hoort niet bij deze regio. Kies een gemeente van de regio of het ondersteuningsteam.',
  'record-unknown': 'Dit getal staat niet meer in het dossier. Bekijk het opnieuw.',
  'not-a-date': '"{{text}}" is geen datum. Schrijf bijvoorbeeld 1-7-2027.',
  'not-a-choice': '"{{text}}" past hier niet.',
  'no-conflict': 'Bij dit getal is niets meer te kiezen: er is nu maar één waarde.',
  'figure-missing': 'Vul eerst het getal in. Daarna kunt u de gegevens erbij schrijven.',
  'copy-not-saved': 'De kopie is niet bewaard. Controleer of de map er nog is en of er ruimte is op de schijf.',
  'csv-empty': 'In deze lijst staan geen gemeenten.',
  'csv-quotes': 'Regel {{row}}: een tekst tussen aanhalingstekens is niet afgesloten.',
  'csv-missing-column': 'In de eerste regel van de lijst ontbreekt de kolom "{{column}}".',
  'csv-bad-code': 'Regel {{row}}: "{{text}}" is geen gemeentecode. Schrijf bijvoorbeeld GM0983.',
  'csv-missing-name': 'Regel {{row}}: de naam van {{code}} ontbreekt.',
  'csv-duplicate': 'Regel {{row}}: {{code}} staat al in regel {{earlier}}.',
  'csv-bad-number': 'Regel {{row}}: "{{text}}" is geen aantal inwoners.',
  'csv-bad-date': 'Regel {{row}}: "{{text}}" is geen datum. Schrijf bijvoorbeeld 1-1-2026.',
  'csv-region-missing':
    'Wij weten niet welke regio dit is. Begin als het ondersteuningsteam, of zet de kolommen region_code en region_name in de lijst, met een code als PV31.',
  'file-not-found': 'Het bestand {{path}} is er niet.',
};

export type FailuresText = typeof failures;
