import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { GalleyApi } from '#shared/ipc/api.ts';
import { type ChannelName, channelNames, type EventName, eventNames } from '#shared/ipc/channels.ts';

// The only bridge between the window and main: no checks. Both ends parse what comes across.

type GivenFile = Parameters<typeof webUtils.getPathForFile>[0];

// The window gives what was dropped on it, and only here is it said where that lies: by itself it can name no file.
const given = (name: ChannelName, input: unknown): unknown =>
  name.endsWith('.dropped') ? (input as GivenFile[]).map((file) => webUtils.getPathForFile(file)) : input;

const calls = Object.fromEntries(
  channelNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(name, given(name, input))]),
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
