import type { ArticleId, Slug } from '../library/ids.ts';
import { slugify } from '../library/slugify.ts';

/** The slug in use: the edited one, else one derived from the headline (the id where the headline gives none). */
export function slugOf(article: {
  readonly id: ArticleId;
  readonly slug: Slug | null;
  readonly headline: string;
}): Slug {
  return article.slug ?? slugify(article.headline, article.id);
}
