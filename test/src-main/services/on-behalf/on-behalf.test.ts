import { describe, expect, it } from 'vitest';
import type { PassedOn } from '../../../../shared/domain/passed-on';
import type { ShownOnBehalf } from '../../../../shared/ipc/schemas/on-behalf';
import { exchangeOverview } from '../../../../src-main/services/exchange/overview';
import { redo, undo } from '../../../../src-main/services/history/undo-redo';
import { countToConfirm, countUnconfirmed } from '../../../../src-main/services/on-behalf/count-on-behalf';
import { confirmRecords, waitingConfirmations } from '../../../../src-main/services/on-behalf/waiting-confirmations';
import { figureDetail } from '../../../../src-main/services/quotas/figure-detail';
import { checkEdits, writeEdits } from '../../../../src-main/services/quotas/write-edits';
import type { Session } from '../../../../src-main/services/session';
import { makeDatabase } from '../../../helpers/make-database';
import {
  join_,
  mailbox,
  quota,
  readAndApply,
  realisation,
  send,
  supportTeam,
  takeAll,
  totalOf,
  type,
  typed,
  venlo,
  venray,
} from '../exchange/installation';

const query = { cycle: 'spreidingswet-2', halfYear: '2026-2', referenceDate: '2026-11-01' };
const column = 'asylum-seekers.realised.total';
const told: PassedOn = { by: 'coördinator', how: 'phone', on: '2026-12-03' };
const phoned = 'telefonisch doorgegeven door coördinator op 3 december 2026';
const count = realisation();

const shownOf = ({ recordId, fingerprint }: ShownOnBehalf) => ({ recordId, fingerprint });
const write = (session: Session, text: string, passedOn?: PassedOn, area = venlo) =>
  writeEdits(session, query, [{ area, column, text }], passedOn);
const entered = (session: Session) =>
  figureDetail(session, query, venlo, column).versions.map(({ value, partyName, origin, onBehalfOf, passedOn }) => ({
    value,
    partyName,
    origin,
    onBehalfOf,
    passedOn,
  }));

describe('what the support team fills in on behalf of a municipality', () => {
  it('says who passed it on, waits for the municipality, and is confirmed for both', async () => {
    const mail = mailbox();
    const region = supportTeam();
    type(region, typed(quota(), 441));
    expect(checkEdits(region, query, [{ area: venlo, column, text: '92' }])).toMatchObject({
      foreign: 1,
      isOnBehalf: true,
    });
    write(region, '92', told);
    const written = { value: 92, partyName: 'Limburg, ondersteuningsteam', onBehalfOf: 'Venlo', passedOn: phoned };
    expect(entered(region)).toEqual([{ ...written, origin: 'typed' }]);
    expect(countUnconfirmed(region)).toBe(1);
    expect(countToConfirm(region, 'all')).toBe(0);

    const copy = await join_(await send(region, mail, 'municipality', venlo), venlo);
    expect(exchangeOverview(copy)).toMatchObject({ toConfirm: 1, unconfirmed: 0 });
    const [waiting] = waitingConfirmations(copy, 'of');
    expect(waiting).toMatchObject({
      title: 'Venlo, asielzoekers, gerealiseerd',
      values: [{ word: '', text: '92' }],
      byName: 'Limburg, ondersteuningsteam',
      passedOn: phoned,
      link: { screen: 'quotas', cell: { area: venlo, column } },
    });
    expect(confirmRecords(copy, waitingConfirmations(copy, 'of').map(shownOf))).toEqual({ confirmed: 1 });
    const confirmed = { value: 92, partyName: 'Venlo', origin: 'confirmation', onBehalfOf: null, passedOn: phoned };
    expect(entered(copy)).toEqual([confirmed]);
    expect(countToConfirm(copy, 'all')).toBe(0);

    await readAndApply(region, await send(copy, mail, 'municipality', 'PV31'));
    expect(entered(region)).toEqual([confirmed]);
    expect(countUnconfirmed(region)).toBe(0);
    const history = figureDetail(region, query, venlo, column).history.filter(({ register }) => register === 'figures');
    expect(history.at(-1)).toMatchObject({ party: 'PV31', onBehalfOf: 'Venlo', passedOn: phoned });
  });

  it('is confirmed as it was shown: what changed meanwhile, or waits no more, is not confirmed and nothing else with it', async () => {
    const mail = mailbox();
    const region = supportTeam();
    write(region, '92', told);
    const copy = await join_(await send(region, mail, 'municipality', venlo), venlo);
    const shown = waitingConfirmations(copy, 'of').map(shownOf);
    expect(figureDetail(copy, query, venlo, column).toConfirm).toBe(shown[0]?.fingerprint);
    expect(figureDetail(region, query, venlo, column).toConfirm).toBeNull();
    write(region, '29', told);
    await readAndApply(copy, await send(region, mail, 'municipality', venlo), takeAll);
    expect(() => confirmRecords(copy, shown)).toThrow('confirmation-changed');
    expect(countToConfirm(copy, 'all')).toBe(1);

    const now = waitingConfirmations(copy, 'of').map(shownOf);
    expect(confirmRecords(copy, now)).toEqual({ confirmed: 1 });
    expect(totalOf(copy, count)).toBe(29);
    expect(() => confirmRecords(copy, now)).toThrow('confirmation-changed');
  });

  it('is corrected by the municipality as its own: then nothing is left to confirm', async () => {
    const mail = mailbox();
    const region = supportTeam();
    write(region, '92', told);
    const copy = await join_(await send(region, mail, 'municipality', venlo), venlo);
    write(copy, '95');
    expect(countToConfirm(copy, 'all')).toBe(0);
    await readAndApply(region, await send(copy, mail, 'municipality', 'PV31'));
    expect(totalOf(region, count)).toBe(95);
    expect(countUnconfirmed(region)).toBe(0);
  });

  it('keeps who passed it on when the step is taken back and done again', () => {
    const region = supportTeam();
    write(region, '92', told);
    undo(region);
    expect(countUnconfirmed(region)).toBe(0);
    redo(region);
    expect(entered(region)).toMatchObject([{ value: 92, onBehalfOf: 'Venlo', passedOn: phoned }]);
  });
});

it('only the support team writes on behalf: what a municipality writes of another is a change by another', () => {
  const session = makeDatabase({ party: venray });
  expect(checkEdits(session, query, [{ area: venlo, column, text: '92' }])).toMatchObject({
    foreign: 1,
    isOnBehalf: false,
  });
  write(session, '92', told);
  expect(entered(session)).toMatchObject([{ partyName: 'Venray', onBehalfOf: null, passedOn: '' }]);
});

it('what is of the region itself is nobody else’s, and has nobody who passed it on', () => {
  const region = supportTeam();
  writeEdits(region, query, [{ area: venlo, column: 'asylum-seekers.indicative.total', text: '441' }], told);
  expect(
    region.sqlite
      .prepare("SELECT passed_on FROM siblings WHERE register = 'figures' AND record_id = ?")
      .all(quota().id),
  ).toEqual([{ passed_on: null }]);
  expect(countUnconfirmed(region)).toBe(0);
});
