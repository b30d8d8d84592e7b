import { phrase } from '#shared/messages/phrase.ts';

/** Stands for the site of an export that doesn't say where it is. */
const nowhere = 'unplaced://site/';

/** The whole address of something on a site; `site` is `null` where nobody knows it, and then the address leads nowhere. */
export function addressOn(site: string | null, address: string): string | null {
  return URL.parse(address, site ?? nowhere)?.href ?? null;
}

export function isUnplaced(address: string): boolean {
  return address.startsWith(nowhere);
}

/** As the export writes it. */
export function writtenAddress(address: string): string {
  return isUnplaced(address) ? `/${address.slice(nowhere.length)}` : address;
}

/** What is said of a file on such a site. */
export const notPlaced = () =>
  ({
    ok: false,
    reason: phrase`it is on the site, whose address the export doesn’t say; it can be given`,
  }) as const;
