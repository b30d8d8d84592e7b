import { beforeAll, describe, expect, test } from 'vitest';
import { channelNames, eventNames } from '#shared/ipc/channels.ts';
import { buildPreload, type RunPreload, runPreload } from './preload-bundle.ts';

/** Item 20 of Electron's security checklist, on the preload as it is built. */
describe('20: pages get no Electron API', () => {
  let preload: RunPreload;
  let code: string;
  beforeAll(async () => {
    code = await buildPreload();
    preload = runPreload(code);
  });

  test('but one function for each channel and each event', () => {
    expect(Object.keys(preload.exposed)).toEqual(['galley']);
    const galley = preload.exposed['galley'] as Record<string, Record<string, unknown>>;
    expect(Object.keys(galley).toSorted()).toEqual(['calls', 'events']);
    expect(Object.keys(galley['calls'] ?? {}).toSorted()).toEqual(channelNames.toSorted());
    expect(Object.keys(galley['events'] ?? {}).toSorted()).toEqual(eventNames.toSorted());
    for (const group of Object.values(galley)) {
      for (const value of Object.values(group)) expect(typeof value).toBe('function');
    }
  });

  test('not even the event of a message', () => {
    const galley = preload.exposed['galley'] as {
      events: Record<string, (listener: (...values: unknown[]) => void) => () => void>;
    };
    const heard: unknown[][] = [];
    const stop = galley.events['library.changed']?.((...values) => void heard.push(values));
    const send = () => {
      for (const listener of preload.ipc.listeners.get('library.changed') ?? []) {
        listener({ sender: 'ipcRenderer' }, null, 'more');
      }
    };
    send();
    stop?.();
    send();
    expect(heard).toEqual([[null]]);
  });

  test('nor a way to name files: only those that somebody gave the window have a place', () => {
    const galley = preload.exposed['galley'] as {
      calls: Record<string, (input: unknown) => Promise<unknown>>;
    };
    void galley.calls['import.dropped']?.([new File(['# A'], 'a.md')]);
    expect(preload.ipc.invoked.at(-1)).toEqual(['import.dropped', ['/dropped/a.md']]);
    for (const forged of [['/etc/passwd'], [{ name: 'a.md' }], '/etc/passwd']) {
      expect(() => galley.calls['import.dropped']?.(forged)).toThrow();
    }
  });

  test('by a preload that is one file under 5 kB and needs electron alone', () => {
    expect(Buffer.byteLength(code)).toBeLessThan(5000);
    expect(preload.required).toEqual(['electron']);
  });
});
