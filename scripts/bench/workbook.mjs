// Reading a workbook of 10,000 rows with guard, interpretation and review against SheetJS alone; writing it against hucre
// alone, without and with its read-back check.
import { writeXlsx } from 'hucre/xlsx';
import * as XLSX from 'xlsx';
import { bundleParts } from '../lib/bundle-parts.mjs';
import { measure } from './measure.mjs';

const ROWS = 10_000;
const EDITED = 100;

export default async function benchWorkbook() {
  const parts = await builtParts();
  const data = exportData(parts, ROWS);
  const model = parts.buildWorkbook(data, counter());
  const bytes = Buffer.from(await parts.writeWorkbook(edited(model), { isChecked: false }));
  const copy = copyOf(data.records);
  /** @type {import('xlsx').ParsingOptions} */
  const read = {
    dense: true,
    cellDates: true,
    UTC: true,
    cellText: false,
    cellHTML: false,
    cellFormula: true,
    bookVBA: false,
    type: 'buffer',
  };
  const input = parts.inputOf(model);
  return [
    await measure({
      title: `Reading ${ROWS} rows (${(bytes.length / 1024).toFixed(0)} KB), processor time`,
      limits: { 'guard, interpretation, review': 1.8 },
      candidates: [
        { name: 'SheetJS alone', run: inProcessorTime(() => void XLSX.read(bytes, read)) },
        { name: 'guard and cells', run: inProcessorTime(async () => void (await parts.parseFile(bytes, 'a.xlsx'))) },
        { name: 'guard, interpretation, review', run: inProcessorTime(() => review(parts, bytes, copy)) },
      ],
    }),
    await measure({
      title: `Writing ${ROWS} rows, processor time`,
      limits: { 'built and written': 1.3, 'with read-back': 2.3 },
      candidates: [
        { name: 'hucre alone', run: inProcessorTime(async () => void (await writeXlsx(input))) },
        { name: 'built and written', run: inProcessorTime(() => write(parts, data, false)) },
        { name: 'with read-back', run: inProcessorTime(() => write(parts, data, true)) },
      ],
    }),
  ];
}

/**
 * What this process spends, in milliseconds. By the clock a busy machine doubles one candidate and not the next: the
 * ratio then says who was unlucky.
 */
function inProcessorTime(run) {
  return async () => {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

async function review(parts, bytes, copy) {
  const workbook = await parts.parseFile(bytes, 'a.xlsx');
  const result = parts.interpretWorkbook(workbook, { sha256: parts.sha256Hex });
  if (result.kind !== 'workbook' || result.edits.size !== EDITED)
    throw new Error(`bench: ${result.kind} ${result.edits?.size}`);
  const plan = parts.planImport(copy, result.records, (head) => parts.ownerOf(head, 'PV31'), { file: 'a.xlsx' });
  if (plan.items.length !== EDITED) throw new Error(`bench: ${plan.items.length} items`);
}

async function write(parts, data, isChecked) {
  await parts.writeWorkbook(parts.buildWorkbook(data, counter(), parts.sha256Hex), { isChecked });
}

const builtParts = () =>
  bundleParts('workbook', [
    ['{ buildWorkbook }', 'shared/workbook/build-workbook.ts'],
    ['{ interpretWorkbook }', 'shared/workbook/interpret-workbook.ts'],
    ['{ parseFile }', 'src-main/excel/parse-file.ts'],
    ['{ inputOf, writeWorkbook }', 'src-main/excel/write-workbook.ts'],
    ['{ sha256Hex }', 'src-main/excel/sha256-hex.ts'],
    ['{ planImport }', 'shared/merge/plan-import.ts'],
    ['{ ownerOf, recordHead }', 'shared/domain/entities.ts'],
  ]);

/** A region's realisations on many days, with the records they refer to. */
function exportData({ recordHead }, rows) {
  const label = { at: '2026-10-01T08:00:00.000Z', party: 'PV31', function: 'coördinator', origin: 'typed' };
  const record = (head, owner, values) => ({
    ...head,
    owner,
    registers: Object.entries(values).map(([register, value], index) => ({
      register,
      state: {
        siblings: [{ value, dot: { site: 'PV31-7f3a', counter: index + 1 }, label }],
        context: { 'PV31-7f3a': index + 1 },
      },
    })),
  });
  const municipalities = Array.from({ length: 31 }, (_, index) => `GM${String(880 + index).padStart(4, '0')}`);
  const reference = [
    record(recordHead('region', { code: 'PV31' }), 'PV31', { name: '"Limburg"' }),
    ...municipalities.map((code) =>
      record(recordHead('municipality', { code }), 'PV31', { name: JSON.stringify(`Gemeente ${code}`) }),
    ),
    record(recordHead('target-group', { code: 'permit-holders' }), 'PV31', {
      name: '{"en":"Permit holders","nl":"Statushouders"}',
      measure: '{"measure":"flow","unit":"persons"}',
    }),
    record(recordHead('period', { code: '2026-1' }), 'PV31', {
      name: '{"en":"First half of 2026","nl":"1e halfjaar 2026"}',
    }),
  ];
  const realisations = Array.from({ length: rows }, (_, index) => {
    const municipality = municipalities[index % 31];
    const referenceDate = new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 31))).toISOString().slice(0, 10);
    const key = {
      municipality,
      group: 'permit-holders',
      period: '2026-1',
      referenceDate,
      kind: 'realised',
      source: 'municipality',
    };
    return record(recordHead('realisation', key), municipality, {
      figures: `{"amv":null,"includesAmv":"unknown","total":${index % 997}}`,
      certainty: '"certain"',
      explanation: JSON.stringify(`Telling van week ${index % 52}, opgave ${index}`),
    });
  });
  const head = {
    dossierId: '0198c0de-0000-7000-8000-000000000001',
    dossierName: 'Limburg',
    joinedDossiers: [],
    exportId: 'bench-1',
    site: 'PV31-7f3a',
    sender: 'PV31',
    senderName: 'Limburg, ondersteuningsteam',
    addressee: 'GM0880',
    addresseeName: 'Gemeente GM0880',
    scope: 'region',
    at: '2026-11-01T09:30:00.000Z',
    programVersion: '0.1.0',
    isExample: false,
    isBare: false,
    locale: 'nl',
  };
  return { head, records: [...reference, ...realisations], received: [] };
}

/** The workbook with some numbers changed, as if somebody had filled it in. */
function edited(model) {
  const sheets = model.sheets.map((sheet) => {
    if (sheet.name !== 'Realisaties') return sheet;
    const total = sheet.rows[0].indexOf('Aantal');
    const rows = sheet.rows.map((row, index) => (index > 0 && index <= EDITED ? row.with(total, row[total] + 1) : row));
    return { ...sheet, rows };
  });
  return { ...model, sheets };
}

function copyOf(records) {
  const states = new Map(
    records.flatMap(({ id, registers }) => registers.map(({ register, state }) => [`${id}/${register}`, state])),
  );
  const heads = new Map(records.map((record) => [record.id, record]));
  return {
    register: ({ recordId, register }) => states.get(`${recordId}/${register}`) ?? null,
    waiting: () => [],
    refused: () => [],
    head: (id) => heads.get(id) ?? null,
    highestCounter: 10,
    own: { site: 'PV31-9a9a', counter: 0 },
  };
}

function counter() {
  let count = 0;
  return () => `0198c0de-0000-7000-8000-${String(count++).padStart(12, '0')}`;
}
