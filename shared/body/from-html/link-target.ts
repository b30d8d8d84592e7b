import { linkedArticle } from '../nodes/link/article-link.ts';
import { linkAddress } from '../nodes/link/link-address.ts';
import { printedRel } from '../nodes/link/link-rel.ts';
import { cleanLink } from './link-cleaning.ts';
import { attributeOf, type TreeElement } from './tree.ts';

/** One link of the source. */
export interface LinkTarget {
  readonly url: string;
  readonly title: string | null;
  /** What a newsroom tells search engines of the link: nofollow, sponsored, ugc. */
  readonly rel: string | null;
}

/** Two such links side by side are one in the editor. */
export function isSameTarget(one: LinkTarget | null, other: LinkTarget | null): boolean {
  if (one === null || other === null) return one === other;
  return one.url === other.url && one.title === other.title && one.rel === other.rel;
}

/** Where an <a> leads to, or `null` where it isn't a link or may not be one. `base`: what relative addresses start from. */
export function linkTarget(element: TreeElement, base: string | null): LinkTarget | null {
  const written = attributeOf(element, 'href');
  if (written === null) return null;
  const url = cleanAddress(written, base);
  if (url === null) return null;
  const rel = printedRel(attributeOf(element, 'rel'));
  return { url, title: attributeOf(element, 'title')?.trim() || null, rel };
}

export function cleanAddress(written: string, base: string | null): string | null {
  if (linkedArticle(written) !== null) return written.trim();
  const plain = linkAddress(written);
  if (plain !== null && URL.canParse(plain)) return cleanLink(plain);
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
