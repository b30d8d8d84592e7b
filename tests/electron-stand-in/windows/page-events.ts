import type { CdpSession } from '../chromium/cdp-session.ts';
import { createEvent } from '../electron-event.ts';
import { isCustomScheme, schemeOf, toApp, toChromium } from '../network/schemes.ts';
import { approveNavigation, mayNavigate } from './navigation.ts';
import type { WebContents } from './web-contents.ts';

// Chromium asks for these itself, so the request router hears of them.
const fetched = new Set(['http', 'https', 'about', 'data', 'blob', 'javascript', '']);

/** Turns what Chromium tells of a page into Electron's events. */
export function watchPage(
  contents: WebContents,
  session: CdpSession,
  setLoading: (loading: boolean) => void,
): void {
  const isMain = (frameId: string) => frameId === contents.targetId;
  let lastNavigation = 0;

  session.on('Page.frameStartedLoading', ({ frameId }) => {
    if (!isMain(frameId)) return;
    setLoading(true);
    contents.emit('did-start-loading', createEvent());
  });
  session.on('Page.domContentEventFired', () => contents.emit('dom-ready', createEvent()));
  session.on('Page.loadEventFired', () => {
    // The empty page that a window opens with is no page of the app.
    if (!isCustomScheme(schemeOf(contents.getURL()))) return;
    setLoading(false);
    contents.emit('did-finish-load', createEvent());
    contents.emit('did-stop-loading', createEvent());
  });
  session.on('Page.frameNavigated', ({ frame }) => {
    lastNavigation = performance.now();
    const isMainFrame = frame.parentId === undefined;
    contents.emit('did-frame-navigate', createEvent(), toApp(frame.url), 200, '', isMainFrame);
    if (isMainFrame) contents.emit('did-navigate', createEvent(), toApp(frame.url), 200, '');
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    contents.emit('did-navigate-in-page', createEvent(), toApp(url), isMain(frameId));
  });

  session.on('Page.frameScheduledNavigation', () => {
    lastNavigation = performance.now();
  });
  session.on('Page.frameRequestedNavigation', () => {
    lastNavigation = performance.now();
  });
  session.on('Page.frameStartedNavigating', ({ frameId, url }) => {
    const scheme = schemeOf(url);
    if (fetched.has(scheme)) return;
    // Chromium can't go to a scheme that it doesn't know. The app is asked all the same, and we go to its own. Not
    // before now: Chromium's attempt would end ours.
    if (!mayNavigate(frameId, url) || !isCustomScheme(scheme)) return;
    approveNavigation(frameId, url);
    void session.trySend('Page.navigate', { url: toChromium(url), frameId });
  });

  session.on('Inspector.targetCrashed', () => {
    contents.emit('render-process-gone', createEvent(), { reason: 'crashed', exitCode: 5 });
  });
  session.on('detached', () => contents.emit('stand-in-close'));
  // Only a person who closes the window on the desktop sees this question (page/isolated-world.ts).
  session.on('Page.javascriptDialogOpening', ({ type }) => {
    if (type !== 'beforeunload') return;
    const isNavigation = performance.now() - lastNavigation < 1000;
    void session.trySend('Page.handleJavaScriptDialog', { accept: isNavigation });
    if (!isNavigation) contents.emit('stand-in-close-wanted');
  });
}
