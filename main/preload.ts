import { contextBridge, ipcRenderer } from 'electron';
import type { GalleyApi } from '#shared/ipc/api.ts';
import { type ChannelName, channelNames, type EventName, eventNames } from '#shared/ipc/channels.ts';

// The only bridge between the window and main: no logic, no checks. Both ends parse what comes across.

const calls = Object.fromEntries(
  channelNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, input)]),
) as Record<ChannelName, (input: unknown) => Promise<unknown>>;

const events = Object.fromEntries(
  eventNames.map((name) => [
    name,
    (listener: (payload: unknown) => void) => {
      const receive = (_event: unknown, payload: unknown): void => listener(payload);
      ipcRenderer.on(name, receive);
      return () => {
        ipcRenderer.removeListener(name, receive);
      };
    },
  ]),
) as Record<EventName, (listener: (payload: unknown) => void) => () => void>;

contextBridge.exposeInMainWorld('galley', { calls, events } satisfies GalleyApi);
