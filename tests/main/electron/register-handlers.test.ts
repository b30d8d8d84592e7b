import { describe, expect, test } from 'vitest';
import { type CallReceiver, registerHandlers } from '#main/electron/register-handlers.ts';
import type { CallEvent } from '#main/electron/sender-guard.ts';
import { systemClock } from '#main/platform/clock.ts';
import { createLogger } from '#main/platform/logger.ts';
import { type ChannelName, channelNames } from '#shared/ipc/channels.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import { ExpectedError } from '#shared/ipc/result.ts';

type Listener = Parameters<CallReceiver['handle']>[1];

const ours = { sender: { id: 7 }, senderFrame: { url: 'app://galley/', parent: null } };

/** All channels, each answering with what `answers` says, on an ipcMain that a test can call. */
function setUp(answers: Record<string, (input: unknown) => Promise<unknown>> = {}) {
  const listeners = new Map<string, Listener>();
  const entries: string[] = [];
  const handlers = Object.fromEntries(
    channelNames.map((name) => [name, answers[name] ?? (async () => null)]),
  ) as unknown as Handlers<ChannelName>;
  const ipcMain = { handle: (name: string, listener: Listener) => void listeners.set(name, listener) };
  const log = createLogger(systemClock, (entry) => void entries.push(entry));
  registerHandlers(ipcMain, { handlers, windowId: () => 7, log });
  const call = (name: ChannelName, input: unknown, event: CallEvent = ours, ...more: unknown[]) =>
    listeners.get(name)?.(event, input, ...more);
  return { call, entries, listeners };
}

describe('calls from the window', () => {
  test('are answered for every channel and no other', () => {
    expect([...setUp().listeners.keys()].sort()).toEqual([...channelNames].sort());
  });

  test('give the value of the handler, which gets the parsed input', async () => {
    const seen: unknown[] = [];
    const { call } = setUp({
      'articles.list': async (input) => {
        seen.push(input);
        return [];
      },
    });
    expect(await call('articles.list', { text: 'tide' })).toEqual({ ok: true, value: [] });
    expect(seen).toEqual([
      {
        ...{ text: 'tide', section: null, status: null, author: null, tag: null },
        ...{ trashed: false, scheduled: false, order: 'best' },
      },
    ]);
  });

  test.each([
    ['nothing', undefined],
    ['the wrong type', { url: 7 }],
    ['a missing field', {}],
    ['an array', []],
  ])('are refused and logged with %s as input', async (_name, input) => {
    let called = false;
    const { call, entries } = setUp({
      'app.openExternal': async () => {
        called = true;
        return null;
      },
    });
    const result = await call('app.openExternal', input);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input', logId: expect.any(String) } });
    expect(called).toBe(false);
    expect(entries.join()).toContain('malformed input for app.openExternal');
  });

  test('are refused with more than one value', async () => {
    const result = await setUp().call('app.notices', null, ours, 'more');
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  test('never let out what the contract does not allow', async () => {
    const { call, entries } = setUp({ 'app.notices': async () => [{ id: 1, secret: 'key' }] });
    const result = await call('app.notices', null);
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(result)).not.toContain('key');
    expect(entries.join()).toContain('app.notices failed');
  });

  test('carry an expected failure as data', async () => {
    const { call, entries } = setUp({
      'library.current': async () => {
        throw new ExpectedError('no-library', 'Open a newsroom first.');
      },
    });
    expect(await call('library.current', null)).toEqual({
      ok: false,
      error: { code: 'no-library', message: 'Open a newsroom first.' },
    });
    expect(entries).toEqual([]);
  });

  test('show a bug only by the id of its entry in the log', async () => {
    const { call, entries } = setUp({
      'library.current': async () => {
        throw new TypeError('cannot read /home/desk/secret');
      },
    });
    const result = await call('library.current', null);
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(result)).not.toContain('secret');
    const { logId } = (result as { error: { logId: string } }).error;
    expect(entries.join()).toContain(logId);
    expect(entries.join()).toContain('cannot read /home/desk/secret');
  });

  test('are refused from a frame that is not the top one of our window', async () => {
    const { call, entries } = setUp();
    const event = { ...ours, senderFrame: { url: 'preview://x/', parent: ours.senderFrame } };
    expect(await call('app.notices', null, event)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(entries.join()).toContain('refused app.notices');
  });
});

describe('at the start', () => {
  const ipcMain = { handle: () => undefined };
  const log = createLogger(systemClock, () => undefined);
  const all = Object.fromEntries(channelNames.map((name) => [name, async () => null]));
  const register = (handlers: object) =>
    registerHandlers(ipcMain, { handlers: handlers as Handlers<ChannelName>, windowId: () => 7, log });

  test('a channel without a handler is an error that names it', () => {
    const { 'site.build': _left, ...rest } = all;
    expect(() => register(rest)).toThrow('these channels have no handler: site.build');
  });

  test('a handler without a channel is an error that names it', () => {
    expect(() => register({ ...all, 'site.destroy': async () => null })).toThrow(
      'these handlers have no channel: site.destroy',
    );
  });
});
