import type { IpcMainInvokeEvent, WebFrameMain } from 'electron';
import { describe, expect, test } from 'vitest';
import { type Channel, contract, type Handlers } from '../../../shared/ipc/contract';
import { channelNames } from '../../../shared/ipc/names';
import { ExpectedFailure, type Reply } from '../../../shared/ipc/reply';
import { registerHandlers } from '../../../src-main/ipc/register';

const ownUrl = 'app://regietafel/index.html';

interface Setup {
  handlers?: Partial<Handlers>;
  checksAnswers?: boolean;
}

/** The border with real schemas, and a page that calls it. Only the wire of Electron is left out. */
function border({ handlers = {}, checksAnswers = true }: Setup) {
  const listeners = new Map<string, (event: IpcMainInvokeEvent, input: unknown) => unknown>();
  const logged: string[] = [];
  // The calls under test are the ones given; the others are not called.
  registerHandlers({ handle: (channel, listener) => void listeners.set(channel, listener) }, handlers as Handlers, {
    isOwnPage: (url) => url === ownUrl,
    log: { folder: '', info: () => undefined, error: (message, error) => void logged.push(`${message}: ${error}`) },
    newReference: () => 'ref-1',
    checksAnswers,
  });
  const callFrom = async (
    frame: Partial<WebFrameMain> | null,
    mainFrame: Partial<WebFrameMain>,
    channel: Channel,
    input?: unknown,
  ) => {
    // Only what the sender check looks at.
    const event = { senderFrame: frame, sender: { mainFrame } } as unknown as IpcMainInvokeEvent;
    return (await listeners.get(channel)?.(event, input)) as Reply<unknown>;
  };
  const page = { url: ownUrl };
  return { logged, callFrom, page, call: (channel: Channel, input?: unknown) => callFrom(page, page, channel, input) };
}

describe('the border between window and main process', () => {
  test('the answer of a handler arrives as a value', async () => {
    const { call } = border({ handlers: { 'dossiers.saveCopy': () => 'kopie.regietafel' } });
    expect(await call('dossiers.saveCopy')).toEqual({ ok: true, value: 'kopie.regietafel' });
  });

  test('an expected failure arrives with its code and the name of the file, not with its path', async () => {
    const { call, logged } = border({
      handlers: {
        'dossiers.saveCopy': () => {
          throw new ExpectedFailure('disk-full', { path: '/home/iemand/kopie.regietafel', technical: 'ENOSPC' });
        },
      },
    });
    expect(await call('dossiers.saveCopy')).toEqual({
      ok: false,
      error: { code: 'disk-full', values: { file: 'kopie.regietafel' } },
    });
    expect(logged).toEqual([]);
  });

  test('an unexpected failure is logged under a reference that the user can quote', async () => {
    const { call, logged } = border({ handlers: { 'dossiers.close': () => Promise.reject(new Error('kapot')) } });
    expect(await call('dossiers.close')).toEqual({ ok: false, error: { code: 'unexpected', reference: 'ref-1' } });
    expect(logged).toEqual(['dossiers.close: Error: kapot']);
  });

  test('input that does not fit the contract reaches no handler', async () => {
    let reached = false;
    const { call } = border({
      handlers: {
        'dossiers.rename': () => {
          reached = true;
        },
      },
    });
    expect(await call('dossiers.rename', { title: '' })).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(await call('dossiers.rename', { title: 'x', path: '/etc/passwd' })).toMatchObject({ ok: false });
    expect(await call('dossiers.rename', undefined)).toMatchObject({ ok: false });
    expect(reached).toBe(false);
  });

  test('an answer that does not fit the contract is a mistake of ours, found while testing', async () => {
    // A wrong answer on purpose.
    const handlers = { 'dossiers.chooseAndOpen': () => 'ja' as unknown as boolean };
    expect(await border({ handlers }).call('dossiers.chooseAndOpen')).toMatchObject({ ok: false });
    const { call } = border({ handlers, checksAnswers: false });
    expect(await call('dossiers.chooseAndOpen')).toEqual({ ok: true, value: 'ja' });
  });

  test('a page of somebody else, an embedded page and a page that is gone are refused', async () => {
    const { callFrom, page } = border({ handlers: { 'dossiers.saveCopy': () => 'kopie.regietafel' } });
    const refused = { ok: false, error: { code: 'not-allowed' } };
    const stranger = { url: 'https://example.org/' };
    expect(await callFrom(stranger, stranger, 'dossiers.saveCopy')).toEqual(refused);
    expect(await callFrom({ url: ownUrl }, page, 'dossiers.saveCopy')).toEqual(refused);
    expect(await callFrom(null, page, 'dossiers.saveCopy')).toEqual(refused);
  });
});

test('the preload knows exactly the calls of the contract', () => {
  expect([...channelNames].sort()).toEqual(Object.keys(contract).sort());
});
