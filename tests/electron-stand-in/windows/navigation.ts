import { createEvent } from '../electron-event.ts';
import type { WebContents } from './web-contents.ts';
import { webContentsList } from './web-contents-list.ts';
import type { WebFrame } from './web-frame.ts';

/** Navigations that need no question: the app's own, and those that were asked about under their custom scheme. */
const approved = new Map<string, string>();

/** The next navigation of this frame to this address is let through unasked. */
export function approveNavigation(frameId: string, url: string): void {
  approved.set(frameId, withoutHash(url));
}

/** Asks the app's will-frame-navigate and, for a page itself, will-navigate listeners. */
export function mayNavigate(frameId: string | undefined, url: string): boolean {
  const contents = webContentsList.ofFrame(frameId);
  const frame = contents?.frames.find(frameId);
  if (contents === undefined || frame === undefined || url === 'about:blank') return true;
  const wasApproved = approved.get(frame.frameToken) === withoutHash(url);
  approved.delete(frame.frameToken);
  if (wasApproved) return true;
  return (
    ask(contents, 'will-frame-navigate', frame, url) &&
    (frame.parent !== null || ask(contents, 'will-navigate', frame, url))
  );
}

export function mayRedirect(frameId: string | undefined, url: string): boolean {
  const contents = webContentsList.ofFrame(frameId);
  const frame = contents?.frames.find(frameId);
  if (contents === undefined || frame === undefined) return true;
  const allowed = ask(contents, 'will-redirect', frame, url);
  if (allowed) approveNavigation(frame.frameToken, url);
  return allowed;
}

function ask(contents: WebContents, name: string, frame: WebFrame, url: string): boolean {
  const isMainFrame = frame.parent === null;
  const event = createEvent({ url, isMainFrame, isSameDocument: false, frame, initiator: frame });
  contents.emit(name, event, url, false, isMainFrame);
  return !event.defaultPrevented;
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? '';
}
