import { EventEmitter } from 'node:events';
import { app } from '../app/app.ts';
import { createEvent } from '../electron-event.ts';
import { refuseUnknown } from '../refuse-unknown.ts';
import { runtime } from '../runtime.ts';
import { WebContents } from './web-contents.ts';
import { checkedPreferences, type WebPreferences } from './web-preferences.ts';
import { windowList } from './window-list.ts';
import { type Bounds, WindowPlacement } from './window-placement.ts';

export interface BrowserWindowOptions extends Partial<Bounds> {
  readonly show?: boolean;
  readonly title?: string;
  readonly skipTaskbar?: boolean;
  readonly minWidth?: number;
  readonly minHeight?: number;
  readonly webPreferences?: WebPreferences;
  readonly [name: string]: unknown;
}

let lastId = 0;

export class BrowserWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: WebContents;
  readonly #placement: WindowPlacement;
  #title: string;
  #minimumSize: readonly [number, number];
  #visible = false;
  #edited = false;
  #destroyed = false;

  static getAllWindows(): BrowserWindow[] {
    return windowList.all();
  }

  static getFocusedWindow(): BrowserWindow | null {
    return windowList.focused();
  }

  static fromId(id: number): BrowserWindow | null {
    return windowList.all().find((window) => window.id === id) ?? null;
  }

  static fromWebContents(contents: WebContents | undefined): BrowserWindow | null {
    return windowList.all().find((window) => window.webContents === contents) ?? null;
  }

  constructor(options: BrowserWindowOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    lastId += 1;
    this.id = lastId;
    const placement = new WindowPlacement(options);
    this.#placement = placement;
    // One that isn't shown and has no place in the taskbar either works behind the scenes.
    const hidden = options.show === false && options.skipTaskbar === true;
    this.webContents = new WebContents(checkedPreferences(options.webPreferences ?? {}), {
      shape: () => ({ ...placement.bounds, hidden }),
      apply: (target) =>
        hidden && runtime().chromium.display ? Promise.resolve() : placement.opened(target),
    });
    this.#title = options.title ?? app.name;
    this.#minimumSize = [options.minWidth ?? 0, options.minHeight ?? 0];
    windowList.add(this);
    this.#followPage();
    app.emit('browser-window-created', createEvent(), this);
    app.emit('web-contents-created', createEvent(), this.webContents);
    if (options.show !== false) setImmediate(() => this.show());
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  loadFile(): never {
    throw new Error("the stand-in doesn't implement BrowserWindow.loadFile: serve pages by protocol.handle");
  }

  reload(): void {
    this.webContents.reload();
  }

  show(): void {
    if (this.#destroyed) return;
    const wasVisible = this.#visible;
    this.#visible = true;
    if (!wasVisible) this.emit('show');
    this.focus();
  }

  showInactive(): void {
    this.#visible = true;
    this.emit('show');
  }

  hide(): void {
    this.#visible = false;
    this.emit('hide');
  }

  focus(): void {
    windowList.toFront(this);
    this.webContents.focus();
    this.emit('focus', createEvent());
    app.emit('browser-window-focus', createEvent(), this);
  }

  blur(): void {
    this.emit('blur', createEvent());
  }

  isVisible(): boolean {
    return this.#visible;
  }

  isFocused(): boolean {
    return windowList.focused() === this;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** Asks the window's `close` listeners first. The page's own beforeunload isn't asked. */
  close(): void {
    if (this.#destroyed) return;
    const event = createEvent();
    this.emit('close', event);
    if (event.defaultPrevented) windowList.closeCancelled();
    else setImmediate(() => this.destroy());
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#visible = false;
    this.webContents.destroyed();
    const { targetId } = this.webContents;
    if (targetId !== null)
      void runtime().chromium.connection.root.trySend('Target.closeTarget', { targetId });
    this.emit('closed');
    windowList.remove(this);
  }

  getBounds(): Bounds {
    return { ...this.#placement.bounds };
  }

  getNormalBounds(): Bounds {
    return { ...this.#placement.normalBounds };
  }

  getContentBounds(): Bounds {
    return this.getBounds();
  }

  setBounds(bounds: Partial<Bounds>): void {
    const [minWidth, minHeight] = this.#minimumSize;
    const before = this.getBounds();
    const wanted = { ...before, ...bounds };
    const size = { width: Math.max(wanted.width, minWidth), height: Math.max(wanted.height, minHeight) };
    this.#placement.setBounds({ ...wanted, ...size });
    if (before.width !== size.width || before.height !== size.height) this.emit('resize');
    if (before.x !== wanted.x || before.y !== wanted.y) this.emit('move');
  }

  getSize(): [number, number] {
    const { width, height } = this.getBounds();
    return [width, height];
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }

  getPosition(): [number, number] {
    const { x, y } = this.getBounds();
    return [x, y];
  }

  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }

  center(): void {}

  getMinimumSize(): [number, number] {
    return [...this.#minimumSize];
  }

  setMinimumSize(width: number, height: number): void {
    this.#minimumSize = [width, height];
  }

  maximize(): void {
    this.#placement.setState('maximized');
    this.emit('maximize');
    this.emit('resize');
  }

  unmaximize(): void {
    this.#placement.setState('normal');
    this.emit('unmaximize');
    this.emit('resize');
  }

  isMaximized(): boolean {
    return this.#placement.state === 'maximized';
  }

  minimize(): void {
    this.#placement.setState('minimized');
    this.emit('minimize');
  }

  restore(): void {
    this.#placement.setState('normal');
    this.emit('restore');
  }

  isMinimized(): boolean {
    return this.#placement.state === 'minimized';
  }

  isNormal(): boolean {
    return this.#placement.state === 'normal';
  }

  setFullScreen(on: boolean): void {
    this.#placement.setState(on ? 'fullscreen' : 'normal');
    this.emit(on ? 'enter-full-screen' : 'leave-full-screen');
  }

  isFullScreen(): boolean {
    return this.#placement.state === 'fullscreen';
  }

  getTitle(): string {
    return this.#title;
  }

  /** Remembered only: what a person sees is the page's own title. */
  setTitle(title: string): void {
    this.#title = title;
  }

  setDocumentEdited(edited: boolean): void {
    this.#edited = edited;
  }

  isDocumentEdited(): boolean {
    return this.#edited;
  }

  // What an app's window has on a desktop and Chromium's has not.
  setMenu(_menu: unknown): void {}
  removeMenu(): void {}
  setMenuBarVisibility(_visible: boolean): void {}
  setAutoHideMenuBar(_hide: boolean): void {}
  setBackgroundColor(_color: string): void {}
  setRepresentedFilename(_path: string): void {}
  setProgressBar(_progress: number): void {}
  setIcon(_icon: unknown): void {}
  flashFrame(_flash: boolean): void {}
  moveTop(): void {}

  #followPage(): void {
    const contents = this.webContents;
    contents.once('did-finish-load', () => this.emit('ready-to-show', createEvent()));
    contents.on('stand-in-close', () => this.destroy());
    contents.on('stand-in-close-wanted', () => this.close());
    contents.on('stand-in-resized', () => {
      if (!runtime().chromium.display) return;
      this.#placement.refresh().then(
        () => this.emit('resize'),
        () => undefined,
      );
    });
    contents.on('page-title-updated', (_event: unknown, title: string, explicit: boolean) => {
      const event = createEvent();
      this.emit('page-title-updated', event, title, explicit);
      if (!event.defaultPrevented) this.#title = title;
    });
  }
}

refuseUnknown('BrowserWindow', BrowserWindow.prototype);
