import type { CdpSession } from '../chromium/cdp-session.ts';
import { log } from '../log.ts';
import { toApp } from '../network/schemes.ts';

export type WindowOpenHandler = (details: {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: string;
}) => { readonly action: 'allow' | 'deny' };

/** Asks the handler about each window.open() and each link to a new window. Chromium refuses them all by a switch. */
export function watchWindowOpen(session: CdpSession, handler: () => WindowOpenHandler | null): void {
  const ask = (url: string, frameName: string, features: string, disposition: string) => {
    const details = { url: toApp(url === '' ? 'about:blank' : url), frameName, features, disposition };
    const answer = handler()?.(details) ?? { action: 'allow' };
    if (answer.action !== 'deny')
      log(`${details.url}: the app allows this new window, but the stand-in opens none`);
  };
  session.on('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
    ask(url, windowName, windowFeatures.join(','), 'foreground-tab');
  });
  session.on('Page.frameRequestedNavigation', ({ url, disposition }) => {
    if (disposition === 'newTab') ask(url, '', '', 'foreground-tab');
    if (disposition === 'newWindow') ask(url, '', '', 'new-window');
  });
}
