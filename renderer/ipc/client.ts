import type { GalleyApi } from '#shared/ipc/api.ts';
import type { ChannelName, EventName } from '#shared/ipc/channels.ts';
import type { Input, Output, Payload } from '#shared/ipc/contract.ts';
import type { Failure, Result } from '#shared/ipc/result.ts';

declare global {
  interface Window {
    readonly galley: GalleyApi;
  }
}

/** A call that main refused or could not do. `failure.message` is written for people. */
export class CallError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'CallError';
    this.failure = failure;
  }
}

/** Asks main. Throws a `CallError` with main's own words, whatever went wrong. */
export async function call<Name extends ChannelName>(name: Name, input: Input<Name>): Promise<Output<Name>> {
  // Main parses both sides of every call by the contract, so the value is what the contract says.
  const result = (await window.galley.calls[name](input)) as Result<Output<Name>>;
  if (!result.ok) throw new CallError(result.error);
  return result.value;
}

/** The same with files that somebody dropped: the preload gives main their paths, which the window doesn't know. */
export function callWithFiles<Name extends 'import.dropped' | 'media.dropped'>(
  name: Name,
  files: readonly File[],
): Promise<Output<Name>> {
  return call(name, files as never);
}

/** Listens to main. Returns what ends the subscription. */
export function onEvent<Name extends EventName>(
  name: Name,
  listener: (payload: Payload<Name>) => void,
): () => void {
  return window.galley.events[name]((payload) => listener(payload as Payload<Name>));
}

/** The words to show for anything thrown around a call. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
