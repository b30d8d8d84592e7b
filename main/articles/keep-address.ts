import type { Article } from '#shared/articles/article.schema.ts';
import { slugOf } from '#shared/articles/article-slug.ts';
import type { ArticleId } from '#shared/library/ids.ts';

/** Whether a build had an article, so that readers may know where it is. */
export type WasBuilt = (id: ArticleId) => Promise<boolean>;

/**
 * An article after a change, which stays where readers know it whatever its headline says now: only a person moves a page that is
 * out, by giving it another slug.
 */
export async function keepAddress(before: Article, after: Article, wasBuilt: WasBuilt): Promise<Article> {
  const isMoved =
    after.slug === null && before.headline !== after.headline && slugOf(before) !== slugOf(after);
  return isMoved && (await wasBuilt(after.id)) ? { ...after, slug: slugOf(before) } : after;
}
