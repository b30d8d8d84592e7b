import { originOf, toApp } from '../network/schemes.ts';
import { refuseUnknown } from '../refuse-unknown.ts';

/** A frame of a page as Electron's WebFrameMain shows it: with the addresses that the app knows. */
export class WebFrame {
  readonly frameToken: string;
  readonly parent: WebFrame | null;
  readonly #children = new Map<string, WebFrame>();
  #url = 'about:blank';
  #origin = 'null';
  #name = '';
  #detached = false;

  constructor(frameToken: string, parent: WebFrame | null) {
    this.frameToken = frameToken;
    this.parent = parent;
    if (parent !== null) parent.#children.set(frameToken, this);
  }

  get url(): string {
    return this.#url;
  }

  get origin(): string {
    return this.#origin;
  }

  get name(): string {
    return this.#name;
  }

  get top(): WebFrame {
    return this.parent?.top ?? this;
  }

  get frames(): WebFrame[] {
    return [...this.#children.values()];
  }

  get framesInSubtree(): WebFrame[] {
    return [this, ...this.frames.flatMap((frame) => frame.framesInSubtree)];
  }

  get detached(): boolean {
    return this.#detached;
  }

  isDestroyed(): boolean {
    return this.#detached;
  }

  /** The stand-in's own: what Chromium reported. */
  navigated(url: string, name: string): void {
    this.#url = toApp(url);
    this.#origin = originOf(this.#url);
    this.#name = name;
    this.#children.clear();
  }

  movedWithinDocument(url: string): void {
    this.#url = toApp(url);
  }

  removed(): void {
    this.#detached = true;
    if (this.parent !== null) this.parent.#children.delete(this.frameToken);
  }
}

refuseUnknown('webFrameMain', WebFrame.prototype);
