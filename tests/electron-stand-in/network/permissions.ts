import type { CdpSession } from '../chromium/cdp-session.ts';
import type { Protocol } from '../chromium/protocol.ts';
import { toChromium } from './schemes.ts';

export type PermissionRequest = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: object,
) => void;
export type PermissionCheck = (
  contents: unknown,
  permission: string,
  origin: string,
  details: object,
) => boolean;

let request: PermissionRequest | null = null;
let check: PermissionCheck | null = null;

export function setPermissionRequest(handler: PermissionRequest | null): void {
  request = handler;
}

export function setPermissionCheck(handler: PermissionCheck | null): void {
  check = handler;
}

/** Electron's name of a permission → Chromium's. */
const permissions: readonly (readonly [string, Protocol.Browser.PermissionDescriptor])[] = [
  ['clipboard-read', { name: 'clipboard-read' }],
  ['clipboard-sanitized-write', { name: 'clipboard-write' }],
  ['geolocation', { name: 'geolocation' }],
  ['media', { name: 'camera' }],
  ['media', { name: 'microphone' }],
  ['midi', { name: 'midi' }],
  ['notifications', { name: 'notifications' }],
  ['idle-detection', { name: 'idle-detection' }],
  ['window-management', { name: 'window-management' }],
  ['local-network-access', { name: 'local-network-access' }],
  ['loopback-network', { name: 'loopback-network' }],
];

/**
 * Asks the app's two handlers about every permission for a page's origin and tells Chromium the answers. Electron asks
 * when the page does; Chromium can only be told beforehand.
 */
export async function settlePermissions(root: CdpSession, contents: unknown, origin: string): Promise<void> {
  if (!toChromium(origin).startsWith('http')) return;
  const target = new URL(toChromium(origin)).origin;
  await Promise.all(
    permissions.map(([name, permission]) => {
      const setting = isGranted(contents, name, origin) ? 'granted' : 'denied';
      return root.trySend('Browser.setPermission', { permission, setting, origin: target });
    }),
  );
}

function isGranted(contents: unknown, permission: string, origin: string): boolean {
  const details = { requestingUrl: `${origin}/`, isMainFrame: true };
  let granted = request === null;
  // An answer that comes later than at once counts as a no.
  request?.(contents, permission, (answer) => (granted = answer), details);
  return granted && (check?.(contents, permission, `${origin}/`, details) ?? true);
}
