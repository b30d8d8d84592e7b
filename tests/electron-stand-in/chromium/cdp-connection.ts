import type { Readable, Writable } from 'node:stream';
import { CdpSession } from './cdp-session.ts';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

interface Pending {
  readonly session: CdpSession;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Chromium's protocol over its pipe: JSON messages that end in a NUL byte. No port is open for it. */
export class CdpConnection {
  /** The browser itself. */
  readonly root: CdpSession;
  readonly #output: Writable;
  readonly #sessions = new Map<string, CdpSession>();
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #closed = false;

  constructor(input: Readable, output: Writable) {
    this.#output = output;
    this.root = this.session('');
    let parts: Buffer[] = [];
    input.on('data', (chunk: Buffer) => {
      let start = 0;
      for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
        parts.push(chunk.subarray(start, end));
        const text = Buffer.concat(parts).toString('utf8');
        parts = [];
        start = end + 1;
        this.#receive(JSON.parse(text) as Message);
      }
      if (start < chunk.length) parts.push(chunk.subarray(start));
    });
    input.on('close', () => this.close());
    // A write to a browser that has gone is answered by close(), which rejects everything pending.
    output.on('error', () => this.close());
  }

  /** The session of one target, by the id that Target.attachToTarget gave. */
  session(id: string): CdpSession {
    const known = this.#sessions.get(id);
    if (known !== undefined) return known;
    const session: CdpSession = new CdpSession((method, params) => this.#send(session, id, method, params));
    this.#sessions.set(id, session);
    return session;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const { reject } of this.#pending.values()) reject(new Error('Chromium has gone'));
    this.#pending.clear();
  }

  #send(session: CdpSession, sessionId: string, method: string, params: unknown): Promise<unknown> {
    if (this.#closed) return Promise.reject(new Error(`${method}: Chromium has gone`));
    this.#lastId += 1;
    const id = this.#lastId;
    const message = { id, method, params, ...(sessionId === '' ? {} : { sessionId }) };
    return new Promise((resolve, reject) => {
      const failed = (error: Error) => reject(new Error(`${method}: ${error.message}`));
      this.#pending.set(id, { session, resolve, reject: failed });
      this.#output.write(`${JSON.stringify(message)}\0`);
    });
  }

  #receive(message: Message): void {
    if (message.id !== undefined) {
      const pending = this.#pending.get(message.id);
      this.#pending.delete(message.id);
      if (message.error === undefined) pending?.resolve(message.result);
      else pending?.reject(new Error(message.error.message));
      return;
    }
    if (message.method === 'Target.detachedFromTarget') this.#forget(message.params as { sessionId: string });
    this.#sessions.get(message.sessionId ?? '')?.emit(message.method ?? '', message.params);
  }

  #forget({ sessionId }: { readonly sessionId: string }): void {
    const session = this.#sessions.get(sessionId);
    this.#sessions.delete(sessionId);
    for (const [id, pending] of this.#pending) {
      if (pending.session !== session) continue;
      this.#pending.delete(id);
      pending.reject(new Error('the page has gone'));
    }
    session?.emit('detached', undefined);
  }
}
