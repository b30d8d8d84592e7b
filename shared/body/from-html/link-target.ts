import { linkAddress } from '../nodes/link/link-address.ts';
import { attributeOf, type TreeElement } from './tree.ts';

/** One link of the source. */
export interface LinkTarget {
  readonly url: string;
  readonly title: string | null;
}

/** Two such links side by side are one in the editor. */
export function isSameTarget(one: LinkTarget | null, other: LinkTarget | null): boolean {
  return one === other || (one !== null && one.url === other?.url && one.title === other.title);
}

const tracking =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|wt_mc|cmpid|ref_src|ref_url)$/i;

/** Where an <a> leads to, or `null` where it isn't a link or may not be one. `base`: what relative addresses start from. */
export function linkTarget(element: TreeElement, base: string | null): LinkTarget | null {
  const written = attributeOf(element, 'href');
  if (written === null) return null;
  const url = cleanAddress(written, base);
  return url === null ? null : { url, title: attributeOf(element, 'title')?.trim() || null };
}

export function cleanAddress(written: string, base: string | null): string | null {
  const plain = linkAddress(written);
  if (plain !== null && URL.canParse(plain)) return withoutTracking(behindRedirect(plain));
  // A place in the source's own page, which a body has no marks for.
  if (plain?.startsWith('#')) return null;
  const absolute = base === null ? null : URL.parse(written.trim(), base);
  if (absolute !== null) return linkAddress(absolute.href);
  if (plain !== null) return plain;
  // "page.html" beside this page; what has a scheme was refused by linkAddress.
  const path = written
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()
    .replace(/\s/g, '%20');
  return /^[^:/\\?#][^:\\]*$/.test(path) ? linkAddress(`./${path}`) : null;
}

/** Google's editors publish each link as a redirect through google.com. */
function behindRedirect(address: string): string {
  const url = URL.parse(address);
  if (url === null || !/^(www\.)?google\.\w+(\.\w+)?$/.test(url.hostname) || url.pathname !== '/url') {
    return address;
  }
  const target = parameters(url.search).find(([name]) => name === 'q' || name === 'url')?.[1];
  if (target === undefined) return address;
  try {
    return linkAddress(decodeURIComponent(target)) ?? address;
  } catch {
    return address;
  }
}

/** The rest of the query stays byte for byte. */
function withoutTracking(address: string): string {
  const search = URL.parse(address)?.search ?? '';
  if (search.length < 2) return address;
  const kept = parameters(search).filter(([name]) => !tracking.test(name));
  const query = kept.map(([, , whole]) => whole).join('&');
  return address.replace(search, query === '' ? '' : `?${query}`);
}

function parameters(search: string): readonly (readonly [name: string, value: string, whole: string])[] {
  return search
    .slice(1)
    .split('&')
    .map((whole) => {
      const equals = whole.indexOf('=');
      return equals < 0 ? [whole, '', whole] : [whole.slice(0, equals), whole.slice(equals + 1), whole];
    });
}
