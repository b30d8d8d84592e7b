import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';

const allowed = new Set(['https:', 'mailto:']);

/**
 * The address that may be handed to the system, in its parsed form: a system takes a raw string apart by other rules
 * than we do. `null` for everything that is neither https nor mailto, or that carries a name and password.
 */
export function externalAddress(written: string): string | null {
  const url = URL.parse(written);
  if (url === null || !allowed.has(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}

/** Opens a web page or a new e-mail in the person's own programs. `open` is Electron's shell.openExternal. */
export async function openExternal(written: string, open: (url: string) => Promise<void>): Promise<void> {
  const address = externalAddress(written);
  if (address === null) {
    throw new ExpectedError(
      'address-refused',
      phrase`Galley opens only https and mailto addresses, not “${written.slice(0, 200)}”.`,
    );
  }
  await open(address);
}
