import type { ArticleSummary } from '#shared/articles/article-query.ts';
import { slugOf } from '#shared/articles/article-slug.ts';
import { ArticleId, type Slug } from '#shared/library/ids.ts';
import { freeSlug } from '#shared/library/slugify.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { articlePath } from '#shared/site/site-paths.ts';

/** An id for an article that has none yet; only a headline without any letter would show it. */
const noId = ArticleId.parse('0'.repeat(26));

/** Which articles have which addresses on the site, by `articlePath`. */
export type TakenAddresses = Map<string, Pick<ArticleSummary, 'id' | 'headline'>>;

export function addressesOf(articles: readonly ArticleSummary[]): TakenAddresses {
  return new Map(
    articles.filter(({ trashed }) => !trashed).map((article) => [articlePath(article), article]),
  );
}

/** The slug under which an article has an address of its own: `null`, the headline's, unless another has that. */
export function freeAddress(
  taken: ReadonlyMap<string, { readonly headline: string }>,
  wanted: {
    readonly kind?: 'page' | null | undefined;
    readonly headline: string;
    readonly slug?: Slug | null | undefined;
    readonly section: Slug | null;
  },
): { readonly slug: Slug | null; readonly note: string | null } {
  const { kind = null, headline, section, slug: asked = null } = wanted;
  const own = { id: noId, kind, headline, section, slug: asked };
  const first = slugOf(own);
  const free = freeSlug(first, (slug) => taken.has(articlePath({ ...own, slug })));
  if (free === first) return { slug: own.slug, note: null };
  const other = taken.get(articlePath(own))?.headline ?? '';
  return { slug: free, note: phrase`“${other}” has the address “${first}”; this article got “${free}”` };
}
