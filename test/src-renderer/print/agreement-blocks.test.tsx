import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { PrintedAgreement } from '../../../shared/print/printed-agreement';
import { agreementBlocks } from '../../../src-renderer/print/agreement/agreement-blocks';
import type { Block } from '../../../src-renderer/print/sheets/block';
import { DrawnPiece, wholePiece } from '../../../src-renderer/print/sheets/drawn-piece';
import {
  asylum,
  changeRow,
  printedAgreement,
  printedChange,
  printedConsent,
  printedTransfer,
} from '../../helpers/printed-agreement';

const markup = (block: Block | undefined) =>
  block === undefined ? '' : renderToStaticMarkup(<DrawnPiece piece={wholePiece(block)} isOnTop />);
const paper = (change: Partial<PrintedAgreement> = {}) => {
  const blocks = agreementBlocks(printedAgreement(change));
  return {
    blocks,
    whole: blocks.map(markup).join(''),
    of: (id: string) => markup(blocks.find((block) => block.id === id)),
  };
};
const headings = (html: string) => [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map((found) => found[1]);

describe('an agreement on paper', () => {
  test('its headings are numbered in the order in which they stand', () => {
    expect(headings(paper().whole)).toEqual([
      '1. Wie neemt wat over',
      '2. Wat verandert er',
      '3. Voorwaarden',
      '4. Als het niet lukt',
      '5. Looptijd en evaluatie',
      '6. Geld',
      '7. Instemming',
      '8. Ondertekening',
    ]);
  });

  test('a free text, findings and the ratio get their section only when there are any', () => {
    const { whole } = paper({
      text: 'Samen bouwen.',
      ratio: { given: 15, givenWhat: 'plaatsen', taken: 10, takenWhat: 'personen' },
      findings: [{ what: 'Venlo tekende nog niet', why: 'De afspraak telt nog niet.' }],
    });
    expect(headings(whole)).toContain('3. Wat is afgesproken');
    expect(headings(whole)).toContain('8. Wat aandacht vraagt');
    expect(whole).toContain('Verhouding: 15 plaatsen tegen 10 personen.');
    expect(whole).toContain('<b>Venlo tekende nog niet.</b> De afspraak telt nog niet.');
  });

  test('a changed figure is bold, an unchanged one has "=" before it', () => {
    const table = paper().of('changes-0');
    expect(table).toContain('<b>401</b>');
    expect(table).toMatch(/186<\/td><td class="paper-sign">=<\/td><td class="paper-number">186/);
    expect(table).not.toContain('<b>186</b>');
  });

  test('a shortage is below 0, a surplus has its plus, and 0 has no sign', () => {
    const cells = [
      ...paper()
        .of('changes-0')
        .matchAll(/>([−+]?\d+)<\/td>/g),
    ].map((found) => found[1]);
    expect(cells).toContain('−17');
    expect(cells).toContain('+18');
    expect(cells).toContain('0');
  });

  test('an unknown number is a question mark that is explained, never 0', () => {
    const rows = [changeRow('Venlo', 'party', [[null], [null], [null]])];
    const { of } = paper({ changes: [printedChange({ movesAmv: false, rows })] });
    expect(of('changes-0')).toContain('>?</td>');
    expect(of('changes-note')).toContain('? is niet bekend.');
  });

  test('a sum of which not all is known says so, and a received one says its day', () => {
    const [row] = printedChange().rows;
    if (row === undefined) throw new Error('no row');
    const rows = [
      { ...row, name: 'Noord-Limburg', level: 'area' as const, known: 7, of: 8 },
      { ...row, name: 'Limburg', level: 'area' as const, receivedOn: '2026-10-01' },
    ];
    const table = paper({ changes: [printedChange({ rows })] }).of('changes-0');
    expect(table).toContain('Noord-Limburg (7 van 8 bekend)');
    expect(table).toContain('Limburg (ontvangen op 1-10-2026)');
  });

  test('values in conflict are marked where they stand, and said', () => {
    const { of, whole } = paper({
      transfers: [printedTransfer({ isInConflict: true })],
      conflicts: ['conditions', 'term'],
    });
    expect(of('transfers')).toContain('<b>40</b>*');
    expect(of('changes-note')).toContain('* strijdig: hiervan staan meer waarden in het dossier.');
    expect(of('conflicts')).toContain('Strijdig: de voorwaarden en de looptijd.');
    expect(headings(whole)).toContain('3. Voorwaarden (strijdig)');
    expect(headings(whole)).toContain('5. Looptijd en evaluatie (strijdig)');
    expect(headings(whole)).toContain('4. Als het niet lukt');
  });

  test('a filled box is done, an open one is not, and words say the same', () => {
    const table = paper({ consents: [printedConsent()] }).of('consents');
    expect(table.match(/data-is-done/g)).toHaveLength(1);
    expect(table).toContain('besloten op 20 oktober 2026, Z/26/10233');
    expect(table).toContain('nog te tekenen');
  });

  test('what is signed is named by its version and its fingerprint, short and full', () => {
    const { of } = paper({ versionInForce: 2 });
    expect(of('signed-content')).toContain('versie 3');
    expect(of('signed-content')).toContain('Nu geldt versie 2.');
    expect(of('signed-content')).toContain('4f2a 91c0 7be3 d855 66e1');
    expect(of('signed-content')).toContain('4f2a91c07be3d85566e1a0c4f92b7d3018ac5e64b9f07d21c3e8a4965f1b0d72');
    expect(of('signatures-0')).toContain('Gemeente Horst aan de Maas');
  });

  test('beside newer content the paper says which version it is, and what counts; alone it says nothing', () => {
    expect(paper({}).blocks.map(({ id }) => id)).not.toContain('version');
    const signed = paper({ standing: 'in-force', newer: { version: 4, standing: 'proposed' } }).of('version');
    expect(signed).toContain('Dit is versie 3: in kracht, ondertekend.');
    expect(signed).toContain('Er is nieuwere inhoud, versie 4: nieuwe inhoud, nog niet door iedereen ondertekend.');
    expect(signed).toContain('Die telt pas als alle partijen haar hebben ondertekend.');
    const open = paper({ standing: 'proposed', versionInForce: 2 }).of('version');
    expect(open).toContain('Dit is versie 3: nieuwe inhoud, nog niet door iedereen ondertekend.');
    expect(open).toContain('Nu geldt versie 2.');
    const past = paper({ standing: 'replaced', newer: { version: 4, standing: 'in-force' }, versionInForce: 4 });
    expect(past.of('version')).not.toContain('Nu geldt');
  });

  test('the signatures are glued to the consents above them, all but those of very many parties', () => {
    const consents = Array.from({ length: 13 }, (_, index) => printedConsent({ party: `Gemeente ${index}` }));
    const { blocks } = paper({ consents });
    const glued = (id: string) => blocks.find((block) => block.id === id)?.isGlued === true;
    expect(['signatures-title', 'signed-content', 'signatures-0', 'signatures-2'].every(glued)).toBe(true);
    expect(glued('signatures-3')).toBe(false);
  });

  test('more than three groups go into tables below each other', () => {
    const changes = Array.from({ length: 4 }, (_, index) =>
      printedChange({ group: { ...asylum, name: `Groep ${index}` } }),
    );
    const { of } = paper({ changes });
    expect(of('changes-0')).toContain('Groep 2');
    expect(of('changes-0')).not.toContain('Groep 3');
    expect(of('changes-1')).toContain('Groep 3');
  });

  test('an empty agreement is paper too', () => {
    const { whole } = paper({ transfers: [], changes: [], consents: [], title: '', conditions: '', fallback: '' });
    expect(whole).toContain('Afspraak zonder titel');
    expect(whole).toContain('Er zijn geen voorwaarden afgesproken.');
    expect(whole).toContain('Er zijn nog geen partijen.');
  });
});
