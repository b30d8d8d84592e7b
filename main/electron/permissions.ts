import type { Session } from 'electron';
import { appOrigin, originOf } from './sender-guard.ts';

/** All that a page may have without asking: writing plain text and cleaned HTML to the clipboard (copy buttons). */
const granted = new Set(['clipboard-sanitized-write']);

/** Whether a frame at `url` may have a permission. Everything is refused but the one above, to our own window. */
export function isGranted(permission: string, url: string, isMainFrame: boolean): boolean {
  return granted.has(permission) && isMainFrame && originOf(url) === appOrigin;
}

type PermissionSession = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
>;

export function guardPermissions(session: PermissionSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isGranted(permission, details.requestingUrl, details.isMainFrame));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) =>
    isGranted(permission, details.requestingUrl ?? origin, details.isMainFrame),
  );
  session.setDevicePermissionHandler(() => false);
}
