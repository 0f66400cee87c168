import { expect, it } from 'vitest';
import { undoImport } from '../../../../src-main/services/exchange/undo-import';
import type { Session } from '../../../../src-main/services/session';
import { quota, readAndApply, regionAndVenlo, send, takeAll, type, typed, venlo, venray } from './installation';

const ofVenray = (session: Session) =>
  session.sqlite
    .prepare("SELECT total FROM received_figures WHERE kind = 'indicative' AND area = ?")
    .pluck()
    .get(venray);

/** Venlo, of which the copy is a part, reads three workbooks in which the quota of Venray goes 379, 390, 400. */
async function readThrice() {
  const { mail, region, venloCopy } = await regionAndVenlo(typed(quota(), 441), typed(quota(venray), 379));
  const imports: string[] = [];
  for (const total of [390, 400]) {
    type(region, typed(quota(venray), total), typed(quota(), total));
    const { importId } = await readAndApply(venloCopy, await send(region, mail, 'municipality', venlo), takeAll);
    imports.push(importId);
  }
  return { venloCopy, imports };
}

it('un-reading an older workbook leaves the figure of another that a newer one brought, in either order', async () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const { venloCopy, imports } = await readThrice();
    expect(ofVenray(venloCopy)).toBe(400);
    const seen = order.map((at) => {
      undoImport(venloCopy, imports[at] ?? '');
      return ofVenray(venloCopy);
    });
    expect(seen).toEqual(order[0] === 0 ? [400, 379] : [390, 379]);
  }
});
