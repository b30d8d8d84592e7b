import type { Protocol } from './protocol.ts';

type Method = keyof Protocol.CommandParameters;
type EventName = keyof Protocol.Events | 'detached';
type Payload<Name extends EventName> = Name extends keyof Protocol.Events ? Protocol.Events[Name] : undefined;

/** Commands to and events from one target (a page, or the browser itself). */
export class CdpSession {
  readonly #send: (method: string, params: unknown) => Promise<unknown>;
  readonly #listeners = new Map<string, ((payload: never) => void)[]>();

  constructor(send: (method: string, params: unknown) => Promise<unknown>) {
    this.#send = send;
  }

  /** Rejects with the protocol's message, or when the target or Chromium goes. */
  async send<Name extends Method>(
    method: Name,
    params?: Protocol.CommandParameters[Name],
  ): Promise<Protocol.CommandReturnValues[Name]> {
    return (await this.#send(method, params)) as Protocol.CommandReturnValues[Name];
  }

  /** For commands whose target may be closing: failing then is no news. */
  async trySend<Name extends Method>(method: Name, params?: Protocol.CommandParameters[Name]): Promise<void> {
    await this.#send(method, params).catch(() => undefined);
  }

  on<Name extends EventName>(name: Name, listener: (payload: Payload<Name>) => void): void {
    const listeners = this.#listeners.get(name) ?? [];
    this.#listeners.set(name, [...listeners, listener]);
  }

  emit(name: string, payload: unknown): void {
    for (const listener of this.#listeners.get(name) ?? []) listener(payload as never);
  }
}
