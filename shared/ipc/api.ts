import type { ChannelName, EventName } from './channels.ts';

/**
 * What the preload puts on `window.galley`: one function for each channel and each event, nothing else. Untyped on
 * purpose: renderer/ipc/client.ts gives the types, main parses every value.
 */
export interface GalleyApi {
  readonly calls: Readonly<Record<ChannelName, (input: unknown) => Promise<unknown>>>;
  /** Returns what ends the subscription. */
  readonly events: Readonly<Record<EventName, (listener: (payload: unknown) => void) => () => void>>;
}
