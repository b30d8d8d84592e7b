import type { App, Event, WebContents } from 'electron';
import type { Logger } from '#main/platform/logger.ts';
import { appOrigin, originOf } from './sender-guard.ts';

/**
 * Whether a frame may go to an address. The window itself never leaves the app; a frame inside it shows previews and
 * nothing else. A link on a previewed page that leads out of the site therefore does nothing.
 */
export function isAllowedNavigation(url: string, isMainFrame: boolean): boolean {
  if (isMainFrame) return originOf(url) === appOrigin;
  return URL.parse(url)?.protocol === 'preview:';
}

/** Holds for every web contents that will ever exist, so that none can be made without it. */
export function guardNavigation(app: Pick<App, 'on'>, log: Logger): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, log));
}

interface Navigation extends Pick<Event, 'preventDefault'> {
  readonly url: string;
  readonly isMainFrame: boolean;
}

function guardContents(contents: WebContents, log: Logger): void {
  const refuseForeign = (event: Navigation): void => {
    if (isAllowedNavigation(event.url, event.isMainFrame)) return;
    event.preventDefault();
    log.warn(`refused to go to ${event.url}`);
  };
  contents.on('will-frame-navigate', refuseForeign);
  contents.on('will-redirect', refuseForeign);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    log.warn(`refused a new window for ${url}`);
    return { action: 'deny' };
  });
}
