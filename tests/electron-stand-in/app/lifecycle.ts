import type { EventEmitter } from 'node:events';
import { createEvent } from '../electron-event.ts';
import { runtime } from '../runtime.ts';
import { windowList } from '../windows/window-list.ts';
import { firstInstanceTold } from './single-instance.ts';

/** Electron's order when an app ends: before-quit → close, closed of each window → will-quit → quit. */
export class Lifecycle {
  readonly #app: EventEmitter;
  #quitting = false;
  #exiting = false;

  constructor(app: EventEmitter) {
    this.#app = app;
    windowList.listen(
      () => this.#windowGone(),
      () => {
        this.#quitting = false;
      },
    );
  }

  quit(): void {
    if (this.#quitting || this.#exiting) return;
    if (!this.#allowed('before-quit')) return;
    this.#quitting = true;
    const windows = windowList.all();
    if (windows.length === 0) this.#finish();
    for (const window of windows) window.close();
  }

  /** Without asking anybody. */
  exit(code: number): void {
    if (this.#exiting) return;
    this.#exiting = true;
    for (const window of windowList.all()) window.destroy();
    this.#app.emit('quit', createEvent(), code);
    // Code after app.quit() still runs, and whoever asked for it over a debugger gets an answer.
    setImmediate(async () => {
      await firstInstanceTold();
      runtime().chromium.kill();
      process.exit(code);
    });
  }

  #windowGone(): void {
    if (this.#exiting || windowList.all().length > 0) return;
    if (this.#quitting) {
      this.#finish();
      return;
    }
    this.#app.emit('window-all-closed');
    if (this.#app.listenerCount('window-all-closed') === 0) this.quit();
  }

  #finish(): void {
    if (this.#allowed('will-quit')) this.exit(0);
    else this.#quitting = false;
  }

  #allowed(name: string): boolean {
    const event = createEvent();
    this.#app.emit(name, event);
    return !event.defaultPrevented;
  }
}
