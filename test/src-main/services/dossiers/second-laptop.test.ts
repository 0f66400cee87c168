import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partyOfSite } from '../../../../shared/merge/site';
import { saveCopy } from '../../../../src-main/services/dossiers/save-copy';
import { exchangeOverview } from '../../../../src-main/services/exchange/overview';
import { otherNameItems } from '../../../../src-main/services/other-name/written-as-other';
import type { Session } from '../../../../src-main/services/session';
import { openDatabase } from '../../../helpers/make-database';
import { temporaryFolder } from '../../../helpers/temporary-folder';
import {
  apply,
  dump,
  join_,
  plan,
  readAndApply,
  realisation,
  regionAndVenlo,
  send,
  totalOf,
  type,
  typed,
  venlo,
} from '../exchange/installation';

const november = realisation();
const december = realisation({ date: '2026-12-01' });

/** The whole dossier on another machine, as "Kopie bewaren" makes it. */
function onNewLaptop(session: Session): Session {
  const folder = temporaryFolder();
  const path = join(folder, 'dossier.regietafel');
  saveCopy(session, path);
  return openDatabase(path, { userData: join(folder, 'data'), machine: 'new laptop' });
}

describe('a new laptop', () => {
  it('has everything, also what was not sent yet, under a site of its own and for the same municipality', async () => {
    const { mail, region, venloCopy } = await regionAndVenlo(typed(november, 90));
    type(venloCopy, typed(november, 92));
    const laptop = onNewLaptop(venloCopy);
    expect(laptop.newSiteReason).toBe('other-machine');
    expect(laptop.site).not.toBe(venloCopy.site);
    expect([laptop.identity.party, partyOfSite(laptop.site)]).toEqual([venlo, venlo]);
    expect(otherNameItems(laptop)).toEqual([]);
    await readAndApply(region, await send(laptop, mail, 'municipality', 'PV31'));
    expect(totalOf(region, november)).toBe(92);
  });

  it('and the old one that went on by mistake lose nothing: their workbooks merge, and a contradiction is shown', async () => {
    const { mail, region, venloCopy } = await regionAndVenlo(typed(november, 90));
    const laptop = onNewLaptop(venloCopy);
    type(venloCopy, typed(november, 92), typed(december, 60));
    type(laptop, typed(november, 95));
    await readAndApply(region, await send(venloCopy, mail, 'municipality', 'PV31'));
    const view = await plan(region, await send(laptop, mail, 'municipality', 'PV31'));
    expect(view.items.filter(({ group }) => group === 'conflict')).toHaveLength(1);
    apply(region, view, (item) => (item.group === 'conflict' ? { kind: 'theirs' } : item.proposed));
    expect([totalOf(region, november), totalOf(region, december)]).toEqual([95, 60]);
  });

  it('can begin with the last workbook that the municipality sent itself', async () => {
    const { mail, venloCopy } = await regionAndVenlo(typed(november, 90));
    type(venloCopy, typed(november, 92));
    const laptop = await join_(await send(venloCopy, mail, 'municipality', 'PV31'), venlo);
    expect(laptop.identity.party).toBe(venlo);
    expect(laptop.site).not.toBe(venloCopy.site);
    expect(totalOf(laptop, november)).toBe(92);
  });
});

describe('a second colleague of one municipality', () => {
  it('starts from a workbook for the own municipality; what each writes comes together, what both wrote is asked', async () => {
    const { mail, venloCopy: first } = await regionAndVenlo(typed(november, 90));
    const second = await join_(await send(first, mail, 'municipality', venlo), venlo);
    expect(partyOfSite(second.site)).toBe(venlo);
    expect(exchangeOverview(first).journal[0]).toMatchObject({ direction: 'sent', party: venlo });
    type(first, typed(november, 92));
    type(second, typed(november, 95), typed(december, 60));

    const view = await plan(first, await send(second, mail, 'municipality', venlo));
    const conflict = view.items.find(({ group }) => group === 'conflict');
    expect(conflict).toMatchObject({ proposed: { kind: 'later' } });
    apply(first, view, (item) => (item.group === 'conflict' ? { kind: 'ours' } : item.proposed));
    expect([totalOf(first, november), totalOf(first, december)]).toEqual([92, 60]);

    // Also a workbook that the colleague made for the support team comes from the colleague.
    const forSupport = await plan(second, await send(first, mail, 'municipality', 'PV31'));
    expect(forSupport.senderName).toBe('Venlo');
    await readAndApply(second, await send(first, mail, 'municipality', venlo));
    expect([totalOf(second, november), totalOf(second, december)]).toEqual([92, 60]);
    expect(dump(second)).toBe(dump(first));
  });
});
