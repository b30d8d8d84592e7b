import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { createEvent } from '../electron-event.ts';
import { refuseUnknown } from '../refuse-unknown.ts';
import { runtime } from '../runtime.ts';
import { commandLine } from './app-command-line.ts';
import { Lifecycle } from './lifecycle.ts';
import { systemPath } from './paths.ts';
import { lockInstance, type SecondInstance } from './single-instance.ts';

class App extends EventEmitter {
  readonly commandLine = commandLine;
  readonly isPackaged = false;
  readonly applicationMenu = null;
  #name: string | null = null;
  #version: string | null = null;
  readonly #paths = new Map<string, string>();
  readonly #lifecycle: Lifecycle;
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;
  #locked: boolean | null = null;

  constructor() {
    super();
    this.#lifecycle = new Lifecycle(this);
  }

  get name(): string {
    return this.#name ?? runtime().appName;
  }

  set name(name: string) {
    this.#name = name;
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.#name = name;
  }

  getVersion(): string {
    return this.#version ?? runtime().appVersion;
  }

  setVersion(version: string): void {
    this.#version = version;
  }

  getAppPath(): string {
    return runtime().appFolder;
  }

  getPath(name: string): string {
    const own = this.#paths.get(name);
    if (own !== undefined) return own;
    const userDataSwitch = this.#paths.get('userData') ?? runtime().commandLine.switches.get('user-data-dir');
    const path = systemPath(name, { name: this.name, appFolder: this.getAppPath(), userDataSwitch });
    if (['userData', 'sessionData', 'logs'].includes(name)) mkdirSync(path, { recursive: true });
    return path;
  }

  setPath(name: string, path: string): void {
    if (!isAbsolute(path)) throw new Error('Path must be absolute');
    this.#paths.set(name, path);
  }

  setAppLogsPath(path?: string): void {
    if (path !== undefined) this.setPath('logs', path);
  }

  getLocale(): string {
    return runtime().commandLine.switches.get('lang') || Intl.DateTimeFormat().resolvedOptions().locale;
  }

  getSystemLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale;
  }

  getPreferredSystemLanguages(): string[] {
    return [this.getSystemLocale()];
  }

  getLocaleCountryCode(): string {
    return new Intl.Locale(this.getSystemLocale()).region ?? '';
  }

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  quit(): void {
    this.#lifecycle.quit();
  }

  exit(code = 0): void {
    this.#lifecycle.exit(code);
  }

  /** The first caller for a userData folder gets it, until its process ends; the others make it emit second-instance. */
  requestSingleInstanceLock(additionalData: unknown = {}): boolean {
    const self: SecondInstance = { argv: process.argv, workingDirectory: process.cwd(), additionalData };
    this.#locked ??= lockInstance(this.getPath('userData'), self, (second) => {
      this.emit(
        'second-instance',
        createEvent(),
        second.argv,
        second.workingDirectory,
        second.additionalData,
      );
    });
    return this.#locked;
  }

  hasSingleInstanceLock(): boolean {
    return this.#locked === true;
  }

  /** Pages are sandboxed here in any case (windows/web-preferences.ts). */
  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  // What only a desktop's own integration would show.
  disableHardwareAcceleration(): void {}
  setAppUserModelId(_id: string): void {}
  setAboutPanelOptions(_options: object): void {}
  showAboutPanel(): void {}
  addRecentDocument(_path: string): void {}
  clearRecentDocuments(): void {}
  setDesktopName(_name: string): void {}
  focus(): void {}
  getGPUFeatureStatus(): object {
    return {};
  }

  /** The stand-in's own: Chromium runs and the app's entry has been evaluated. */
  becomeReady(): void {
    this.#isReady = true;
    this.#ready.resolve();
    this.emit('will-finish-launching');
    this.emit('ready', createEvent(), {});
  }
}

refuseUnknown('app', App.prototype);
export const app = new App();
