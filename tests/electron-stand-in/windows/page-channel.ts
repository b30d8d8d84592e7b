import type { CdpSession } from '../chromium/cdp-session.ts';
import type { FromPage, ToPage } from '../page/messages.ts';
import { bindingName, fileMark, filesName, receiverName, worldName } from '../page/page-scripts.ts';

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
      const message = JSON.parse(payload) as FromPage;
      const sender = { isCurrent: () => this.#world === executionContextId };
      if (message.kind !== 'invoke' || !message.args.includes(fileMark)) onMessage(message, sender);
      else
        void this.#withPaths(message.args, executionContextId).then((args) =>
          onMessage({ ...message, args }, sender),
        );
    });
  }

  /** What a preload knows of a file that it asked the path of; '' for one that lies on no disk, as Electron says it. */
  async #withPaths(args: string, world: number): Promise<string> {
    let named = args;
    for (const [mark, number] of args.matchAll(new RegExp(`${fileMark}(\\d+);`, 'g'))) {
      const { result } = await this.#session.send('Runtime.evaluate', {
        expression: `globalThis.${filesName}[${number}]`,
        contextId: world,
      });
      const asked = this.#session.send('DOM.getFileInfo', { objectId: result.objectId ?? '' });
      const { path } = await asked.catch(() => ({ path: '' }));
      named = named.replace(mark, () => JSON.stringify(path).slice(1, -1));
    }
    return named;
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
