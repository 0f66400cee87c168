import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../../shared/domain/canonical';
import { recordHead } from '../../../../shared/domain/entities';
import type { RecordHead } from '../../../../shared/merge/types';
import { workbook } from '../../../../shared/text/nl/workbook';
import { buildWorkbook } from '../../../../shared/workbook/build-workbook';
import type { ExportRecord } from '../../../../shared/workbook/export-data';
import { writeWorkbook } from '../../../../src-main/excel/write-workbook';
import type { Session } from '../../../../src-main/services/session';
import { exampleHead, referenceRecords, state } from '../../../shared/workbook/example-export';
import { apply, dump, mailbox, plan, quota, supportTeam, takeAll, totalOf, type, typed, venlo } from './installation';

const facilityId = '0199a000-0000-7000-8000-000000000001';
const facility = recordHead('facility', { host: 'GM0983', id: facilityId });

function made(head: RecordHead, register: string, text: string): ExportRecord {
  return { ...head, owner: venlo, registers: [{ register, state: state(text, 'GM0983-1a', 900) }] };
}

/** A workbook of Venlo with these records in its basis, as somebody could put it together. */
async function workbookWith(session: Session, records: readonly ExportRecord[]): Promise<string> {
  const head = { ...exampleHead, dossierId: session.dossierId, sender: venlo, addressee: 'PV31' };
  const data = { head, records: [...referenceRecords, ...records], received: [] };
  const path = mailbox().path('van-buiten.xlsx');
  writeFileSync(path, await writeWorkbook(buildWorkbook(data, session.newId)));
  return path;
}

describe('a record whose id is not the one its key asks for', () => {
  it('is refused with a sentence, and the rest of the file is read', async () => {
    const region = supportTeam();
    type(region, typed(quota(), 441));
    const stolen = { ...quota('GM0984'), id: quota().id };
    const share = recordHead('share', { layer: facilityId, host: 'GM0983', municipality: 'GM0984' });
    const good = recordHead('facility', { host: 'GM0983', id: '0199a000-0000-7000-8000-000000000002' });
    const path = await workbookWith(region, [
      made(stolen, 'explanation', 'van een ander'),
      made({ ...facility, id: '0199a000-0000-7000-8000-000000000009' }, 'name', 'Vals'),
      made({ ...share, id: good.id }, 'explanation', 'Ook vals'),
      made(good, 'name', 'De Linde'),
    ]);
    const view = await plan(region, path);
    const errors = view.notes.filter(({ code }) => code === 'wrong-id');
    expect(errors).toHaveLength(3);
    expect(workbook.problems['wrong-id']).toContain('{{what}}');
    apply(region, view, takeAll);
    expect(totalOf(region, quota())).toBe(441);
    const rows = region.sqlite.prepare('SELECT record_id, name FROM facilities').all();
    expect(rows).toEqual([{ record_id: good.id, name: 'De Linde' }]);
  });

  it('is refused also when that id is here with another key: a facility keeps its host', async () => {
    const region = supportTeam();
    type(region, { head: facility, register: 'name', value: canonical('De Linde'), origin: 'typed' });
    const before = dump(region);
    const moved = recordHead('facility', { host: 'GM0984', id: facilityId });
    const view = await plan(region, await workbookWith(region, [made(moved, 'circle', 'region')]));
    expect(view.items.filter(({ id }) => id.startsWith(facilityId))).toEqual([]);
    expect(view.notes.map(({ code }) => code)).toContain('wrong-id');
    apply(region, view, () => ({ kind: 'later' }));
    expect(region.sqlite.prepare('SELECT host FROM facilities').pluck().all()).toEqual(['GM0983']);
    expect(JSON.parse(dump(region)).records).toHaveLength(JSON.parse(before).records.length);
  });

  it('fits when only a newer version can read its key: it is kept and passed on', async () => {
    const region = supportTeam();
    const { key } = quota();
    const newer = JSON.parse(key ?? '{}');
    const head = recordHead('quota', { ...newer, kind: 'forecast' });
    const view = await plan(region, await workbookWith(region, [made(head, 'explanation', 'nieuw')]));
    expect(view.notes.map(({ code }) => code)).not.toContain('wrong-id');
    expect(view.items.map(({ id }) => id)).toContain(`${head.id}/`);
  });
});
