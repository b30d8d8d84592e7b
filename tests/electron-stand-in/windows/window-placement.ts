import type { CdpSession } from '../chromium/cdp-session.ts';
import type { Protocol } from '../chromium/protocol.ts';
import { primaryWorkArea } from '../desktop/screen.ts';
import { runtime } from '../runtime.ts';
import type { PageTarget } from './open-target.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type WindowState = 'normal' | 'maximized' | 'minimized' | 'fullscreen';

/** Where a window is. What was asked for is known at once; Chromium's window follows. */
export class WindowPlacement {
  #targetId: string | null = null;
  #normal: Bounds;
  #state: WindowState = 'normal';

  constructor(wanted: Partial<Bounds>) {
    const { width = 800, height = 600 } = wanted;
    const workArea = primaryWorkArea();
    const x = wanted.x ?? Math.max(0, Math.round((workArea.width - width) / 2));
    const y = wanted.y ?? Math.max(0, Math.round((workArea.height - height) / 2));
    this.#normal = { x, y, width, height };
  }

  get state(): WindowState {
    return this.#state;
  }

  get normalBounds(): Bounds {
    return this.#normal;
  }

  get bounds(): Bounds {
    return this.#state === 'maximized' || this.#state === 'fullscreen' ? primaryWorkArea() : this.#normal;
  }

  setBounds(bounds: Partial<Bounds>): void {
    this.#state = 'normal';
    this.#normal = { ...this.#normal, ...bounds };
    void this.#apply();
  }

  setState(state: WindowState): void {
    this.#state = state;
    void this.#apply();
  }

  /** A person has moved or resized the window on the desktop. */
  async refresh(): Promise<void> {
    const targetId = this.#targetId ?? '';
    const { bounds } = await this.#root.send('Browser.getWindowForTarget', { targetId });
    this.#state = bounds.windowState ?? 'normal';
    if (this.#state !== 'normal') return;
    const { left = this.#normal.x, top = this.#normal.y, width, height } = bounds;
    this.#normal = {
      x: left,
      y: top,
      width: width ?? this.#normal.width,
      height: height ?? this.#normal.height,
    };
  }

  get #root(): CdpSession {
    return runtime().chromium.connection.root;
  }

  /** Chromium has opened the window. */
  async opened({ targetId }: PageTarget): Promise<void> {
    this.#targetId = targetId;
    await this.#apply();
  }

  /** Headless windows have an invisible frame: there the page itself gets the size. */
  async #apply(): Promise<void> {
    const targetId = this.#targetId;
    if (targetId === null) return;
    const { width, height } = this.bounds;
    const found = await this.#root.send('Browser.getWindowForTarget', { targetId }).catch(() => null);
    if (found === null) return;
    const { windowId } = found;
    if (!runtime().chromium.display) {
      await this.#root.trySend('Browser.setContentsSize', { windowId, width, height });
      return;
    }
    if (found.bounds.windowState !== 'normal') await this.#set(windowId, { windowState: 'normal' });
    if (this.#state !== 'normal') return this.#set(windowId, { windowState: this.#state });
    const { x, y } = this.#normal;
    await this.#set(windowId, { left: x, top: y, width, height });
  }

  async #set(windowId: number, bounds: Protocol.Browser.Bounds): Promise<void> {
    await this.#root.trySend('Browser.setWindowBounds', { windowId, bounds });
  }
}
