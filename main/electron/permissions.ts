import type { Session } from 'electron';
import { appOrigin, originOf } from './sender-guard.ts';

/** All that a page may have without asking: writing plain text and cleaned HTML to the clipboard (copy buttons). */
const granted = new Set(['clipboard-sanitized-write']);

/** In development the window listens to Vite's server on this machine, which Chromium takes for a network. */
const grantedInDevelopment = new Set(['local-network', 'local-network-access', 'loopback-network']);

/** Whether a frame at `url` may have a permission. Everything is refused but the above, to our own window. */
export function isGranted(
  permission: string,
  url: string,
  isMainFrame: boolean,
  isDevelopment: boolean,
): boolean {
  const isKnown = granted.has(permission) || (isDevelopment && grantedInDevelopment.has(permission));
  return isKnown && isMainFrame && originOf(url) === appOrigin;
}

type PermissionSession = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
>;

export function guardPermissions(session: PermissionSession, isDevelopment: boolean): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isGranted(permission, details.requestingUrl, details.isMainFrame, isDevelopment));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) =>
    isGranted(permission, details.requestingUrl ?? origin, details.isMainFrame, isDevelopment),
  );
  session.setDevicePermissionHandler(() => false);
}
