import type { ArticleHead } from '../articles/article-facts.ts';
import type { LinkReference } from '../body/find-references.ts';
import type { Slug } from '../library/ids.ts';
import type { LibraryConfig } from '../library/library.schema.ts';
import { phrase } from '../messages/phrase.ts';
import type { Addresses } from '../site/address-book.ts';
import {
  addressOf,
  articlePath,
  authorPath,
  frontPath,
  searchPath,
  sectionPath,
  siteRoot,
  tagPath,
} from '../site/site-paths.ts';
import { type Finding, ruleFinding } from './finding.ts';

/**
 * The addresses below the site's root that pages of a site have, in plain letters. Made once for many articles. `former`: where
 * those were before, as pages stand there that lead on.
 */
export function siteAddresses(
  config: LibraryConfig,
  articles: Iterable<
    Pick<ArticleHead, 'id' | 'kind' | 'headline' | 'slug' | 'section' | 'tags'> & {
      readonly byline: readonly { readonly author: Slug }[];
    }
  >,
  former: Addresses = new Map(),
): ReadonlySet<string> {
  const paths = [frontPath, searchPath, ...config.sections.map(({ slug }) => sectionPath(slug))];
  const tags = new Set<string>();
  const authors = new Set<Slug>();
  for (const article of articles) {
    paths.push(articlePath(article), ...(former.get(article.id) ?? []));
    for (const tag of article.tags) tags.add(tag);
    for (const { author } of article.byline) authors.add(author);
  }
  paths.push(...[...tags].map(tagPath), ...[...authors].map(authorPath));
  return new Set(paths.map((path) => plainLetters(addressOf(path))));
}

/** Links to pages of the site itself that the site doesn't have. */
export function checkLinks(
  article: ArticleHead,
  links: readonly LinkReference[],
  baseUrl: string | null,
  known: ReadonlySet<string>,
): readonly Finding[] {
  return links.flatMap(({ url, path }) => {
    const address = addressInSite(url, articlePath(article), baseUrl);
    if (address === null || known.has(address) || known.has(`${address}/`)) return [];
    const message = phrase`The link to ${url} leads to no page of this site: choose another address or take the link off.`;
    return [ruleFinding('link-broken', path.replace(/^root/, 'body'), message)];
  });
}

/** `null` for what is no page of this site: another host, a place on the same page, a file of another kind. */
function addressInSite(url: string, pagePath: string, baseUrl: string | null): string | null {
  if (url.startsWith('#')) return null;
  const { href: root, origin } = siteRoot(baseUrl ?? 'https://site.invalid/');
  const target = URL.parse(url, root + addressOf(pagePath));
  if (target === null || target.origin !== origin || !/^https?:$/.test(target.protocol)) return null;
  if (!target.href.startsWith(root)) return null;
  const address = plainLetters(target.href.slice(root.length).replace(/[?#].*$/, ''));
  const name = address.split('/').at(-1) ?? '';
  if (name === 'index.html') return address.slice(0, -name.length);
  return name.includes('.') ? null : address;
}

/** One address can be written in many ways: its letters as they are, encoded, or composed of several. */
function plainLetters(address: string): string {
  // Nearly each of a library's is written in no other way.
  if (/^[\w./-]*$/.test(address)) return address;
  try {
    return decodeURIComponent(address).normalize('NFC');
  } catch {
    return address;
  }
}
