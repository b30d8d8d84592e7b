import { EventEmitter } from 'node:events';
import type { CdpSession } from '../chromium/cdp-session.ts';
import { createEvent } from '../electron-event.ts';
import { ipcEvent, ipcMain } from '../ipc/ipc-main.ts';
import { nodeCodec } from '../ipc/node-codec.ts';
import { log } from '../log.ts';
import { acceleratorList, pressAccelerator } from '../menu/pressed-keys.ts';
import { settlePermissions } from '../network/permissions.ts';
import { originOf, toApp, toChromium } from '../network/schemes.ts';
import { defaultSession, type Session } from '../network/session.ts';
import type { FromPage } from '../page/messages.ts';
import { refuseUnknown } from '../refuse-unknown.ts';
import { runtime } from '../runtime.ts';
import { FrameTree } from './frame-tree.ts';
import { loadError } from './load-error.ts';
import { approveNavigation } from './navigation.ts';
import { openPage } from './open-page.ts';
import type { PageTarget, WindowShape } from './open-target.ts';
import type { PageChannel, Sender } from './page-channel.ts';
import { webContentsList } from './web-contents-list.ts';
import { readPreload, type WebPreferences } from './web-preferences.ts';
import { reportWindowOpen, type WindowOpenHandler } from './window-open.ts';

/** Where the window of a page opens. */
interface PlaceWindow {
  readonly shape: () => WindowShape;
  readonly apply: (target: PageTarget) => Promise<void>;
}

let lastId = 0;

/** One page, with the events and methods that Electron's webContents has for an app of one window. */
export class WebContents extends EventEmitter {
  readonly id: number;
  readonly session: Session = defaultSession;
  readonly frames = new FrameTree();
  readonly #preferences: WebPreferences;
  readonly #place: PlaceWindow;
  readonly #target = Promise.withResolvers<PageTarget>();
  #isOpening = false;
  #targetId: string | null = null;
  #channel: PageChannel | null = null;
  #openHandler: WindowOpenHandler | null = null;
  #destroyed = false;
  #loading = false;
  #title = '';
  zoomFactor = 1;

  constructor(preferences: WebPreferences, place: PlaceWindow) {
    super();
    lastId += 1;
    this.id = lastId;
    this.#preferences = preferences;
    this.#place = place;
    webContentsList.add(this);
  }

  get mainFrame() {
    return this.frames.main;
  }

  /** The stand-in's own: the page's target, from the first loadURL on. */
  get target(): Promise<PageTarget> {
    return this.#target.promise;
  }

  get targetId(): string | null {
    return this.#targetId;
  }

  /** Resolves when the page has loaded; rejects as Electron does, with `code` and `errno`. */
  async loadURL(url: string): Promise<void> {
    const address = new URL(toChromium(url)).href;
    await settlePermissions(runtime().chromium.connection.root, this, originOf(toApp(address)));
    const loaded = new Promise((resolve) => this.once('did-finish-load', resolve));
    const errorText = await this.#navigate(address);
    if (errorText === undefined || errorText === '') {
      await loaded;
      return;
    }
    const error = loadError(errorText, url);
    this.emit('did-fail-load', createEvent(), error.errno, error.code, url, true);
    throw error;
  }

  getURL(): string {
    return this.mainFrame?.url ?? '';
  }

  getTitle(): string {
    return this.#title;
  }

  isLoading(): boolean {
    return this.#loading;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isFocused(): boolean {
    return !this.#destroyed;
  }

  isCrashed(): boolean {
    return false;
  }

  focus(): void {
    void this.#do((session) => session.trySend('Page.bringToFront'));
  }

  reload(): void {
    if (this.#targetId !== null) approveNavigation(this.#targetId, this.getURL());
    void this.#do((session) => session.trySend('Page.reload'));
  }

  reloadIgnoringCache(): void {
    this.reload();
  }

  stop(): void {
    void this.#do((session) => session.trySend('Page.stopLoading'));
  }

  /** Clones at once, as Electron does, so a value that can't be cloned throws here. */
  send(channel: string, ...args: unknown[]): void {
    const text = nodeCodec.encode(args);
    void this.#channel?.post({ kind: 'event', channel, args: text });
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler;
  }

  getLastWebPreferences(): WebPreferences {
    return this.#preferences;
  }

  async printToPDF(options: { printBackground?: boolean } = {}): Promise<Buffer> {
    const { session } = await this.target;
    const { data } = await session.send('Page.printToPDF', {
      printBackground: options.printBackground ?? false,
    });
    return Buffer.from(data, 'base64');
  }

  executeJavaScript(): never {
    throw new Error(
      "the stand-in doesn't implement webContents.executeJavaScript: use IPC, or Playwright's page.evaluate",
    );
  }

  // Chromium's own tools can't be shown beside an app's window here.
  openDevTools(): void {}
  closeDevTools(): void {}
  toggleDevTools(): void {}
  isDevToolsOpened(): boolean {
    return false;
  }

  setZoomFactor(factor: number): void {
    this.zoomFactor = factor;
    void this.#do((session) => session.trySend('Emulation.setPageScaleFactor', { pageScaleFactor: factor }));
  }

  getZoomFactor(): number {
    return this.zoomFactor;
  }

  /** Undo, paste and the like, for menu items with a role. */
  editCommand(command: string): void {
    void this.#do((session) =>
      session.trySend('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] }),
    );
  }

  /** Playwright closes pages by it. The window goes with its page; its `close` event isn't asked. */
  close(_options?: { waitForBeforeUnload?: boolean }): void {
    this.emit('stand-in-close');
  }

  forcefullyCrashRenderer(): void {
    void this.#do((session) => session.trySend('Page.crash'));
  }

  /** The stand-in's own: what the page's prefers-color-scheme says; '' for the system's own. */
  preferColorScheme(value: string): void {
    const features = [{ name: 'prefers-color-scheme', value }];
    void this.#do((session) => session.trySend('Emulation.setEmulatedMedia', { features }));
  }

  /** The stand-in's own: the window has gone. */
  destroyed(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.frames.end();
    webContentsList.remove(this);
    this.emit('destroyed', createEvent());
  }

  /** The stand-in's own: the menu has changed. */
  sendAccelerators(): void {
    void this.#channel?.post({ kind: 'accelerators', list: acceleratorList() });
  }

  /** The window opens with its first page. Later ones may fail: the answer is Chromium's text of the error. */
  async #navigate(address: string): Promise<string | undefined> {
    if (!this.#isOpening) {
      this.#isOpening = true;
      await this.#open(address);
      return undefined;
    }
    const { session, targetId } = await this.target;
    approveNavigation(targetId, toApp(address));
    const { errorText } = await session.send('Page.navigate', { url: address });
    return errorText;
  }

  async #open(address: string): Promise<void> {
    const page = await openPage(this, address, {
      preload: readPreload(this.#preferences),
      shape: this.#place.shape(),
      attached: ({ targetId, channel }) => {
        this.#targetId = targetId;
        this.#channel = channel;
      },
      loading: (loading) => {
        this.#loading = loading;
      },
      beforeLoad: this.#place.apply,
      receive: (message, sender) => this.#receive(message, sender),
    });
    this.#target.resolve(page);
  }

  async #do(command: (session: CdpSession) => Promise<void>): Promise<void> {
    const { session } = await this.target;
    if (!this.#destroyed) await command(session);
  }

  #receive(message: FromPage, sender: Sender): void {
    const event = () => ipcEvent(this, this.mainFrame, sender.isCurrent);
    switch (message.kind) {
      case 'hello':
        this.sendAccelerators();
        break;
      case 'resized':
        this.emit('stand-in-resized');
        break;
      case 'title':
        this.#title = message.title;
        this.emit('page-title-updated', createEvent(), message.title, true);
        break;
      case 'window-open':
        reportWindowOpen(message, this.#openHandler);
        break;
      case 'accelerator':
        pressAccelerator(message.keys);
        break;
      case 'preload-error':
        this.#preloadFailed(message.message, message.stack);
        break;
      case 'send':
        ipcMain.emit(message.channel, event(), ...(nodeCodec.decode(message.args) as unknown[]));
        break;
      case 'invoke':
        void ipcMain.answer(message, event()).then((reply) => this.#channel?.post(reply));
    }
  }

  #preloadFailed(message: string, stack: string): void {
    const error = Object.assign(new Error(message), { stack });
    log(`Unable to load preload script: ${stack}`);
    this.emit('preload-error', createEvent(), this.#preferences.preload ?? '', error);
  }
}

refuseUnknown('webContents', WebContents.prototype);

export const webContents = refuseUnknown('webContents', {
  getAllWebContents: (): WebContents[] => webContentsList.all(),
  getFocusedWebContents: (): WebContents | null => webContentsList.all().at(-1) ?? null,
  fromId: (id: number): WebContents | undefined =>
    webContentsList.all().find((contents) => contents.id === id),
  fromDevToolsTargetId: (targetId: string): WebContents | undefined =>
    webContentsList.all().find((contents) => contents.targetId === targetId),
});
