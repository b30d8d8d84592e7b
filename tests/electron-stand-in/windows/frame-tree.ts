import type { CdpSession } from '../chromium/cdp-session.ts';
import { WebFrame } from './web-frame.ts';

/** The frames of one page, kept up with what Chromium reports. */
export class FrameTree {
  #main: WebFrame | null = null;
  readonly #frames = new Map<string, WebFrame>();

  get main(): WebFrame | null {
    return this.#main;
  }

  find(frameId: string | undefined): WebFrame | undefined {
    return frameId === undefined ? undefined : this.#frames.get(frameId);
  }

  follow(session: CdpSession, mainFrameId: string): void {
    this.#main = this.#add(mainFrameId, null);
    session.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
      this.#add(frameId, this.find(parentFrameId) ?? this.#main);
    });
    session.on('Page.frameNavigated', ({ frame }) => {
      this.find(frame.id)?.navigated(frame.url + (frame.urlFragment ?? ''), frame.name ?? '');
    });
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      this.find(frameId)?.movedWithinDocument(url);
    });
    session.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason !== 'remove') return;
      this.find(frameId)?.removed();
      this.#frames.delete(frameId);
    });
  }

  end(): void {
    for (const frame of this.#frames.values()) frame.removed();
  }

  #add(frameId: string, parent: WebFrame | null): WebFrame {
    const known = this.#frames.get(frameId);
    if (known !== undefined) return known;
    const frame = new WebFrame(frameId, parent);
    this.#frames.set(frameId, frame);
    return frame;
  }
}
