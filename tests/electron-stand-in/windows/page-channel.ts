import type { CdpSession } from '../chromium/cdp-session.ts';
import type { FromPage, ToPage } from '../page/messages.ts';
import { bindingName, receiverName, worldName } from '../page/page-scripts.ts';

/** Whether the document that sent a message is still the one its frame shows. */
export interface Sender {
  readonly isCurrent: () => boolean;
}

/** Messages between main and the preload's world of one page. */
export class PageChannel {
  readonly #mainFrameId: string;
  readonly #session: CdpSession;
  /** Chromium's number for the preload's world of the document shown now; `null` while there is none. */
  #world: number | null = null;

  constructor(
    session: CdpSession,
    mainFrameId: string,
    onMessage: (message: FromPage, sender: Sender) => void,
  ) {
    this.#session = session;
    this.#mainFrameId = mainFrameId;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const frame = (context.auxData as { frameId?: string } | undefined)?.frameId;
      if (context.name === worldName && frame === this.#mainFrameId) this.#world = context.id;
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.#world) this.#world = null;
    });
    session.on('Runtime.executionContextsCleared', () => {
      this.#world = null;
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name !== bindingName) return;
      onMessage(JSON.parse(payload) as FromPage, { isCurrent: () => this.#world === executionContextId });
    });
  }

  /** As in Electron, what is sent while no page listens is lost. */
  async post(message: ToPage): Promise<void> {
    if (this.#world === null) return;
    await this.#session.trySend('Runtime.callFunctionOn', {
      functionDeclaration: `function (text) { globalThis.${receiverName}(text); }`,
      executionContextId: this.#world,
      arguments: [{ value: JSON.stringify(message) }],
    });
  }
}
