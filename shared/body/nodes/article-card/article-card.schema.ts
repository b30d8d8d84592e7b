import { z } from 'zod';
import { ArticleId } from '../../../library/ids.ts';

/** Another article of the library, as a card. What it says and shows is that article's own, as it is when it is printed. */
export const ArticleCard = z.strictObject({
  type: z.literal('article-card'),
  version: z.literal(1),
  article: ArticleId,
});
export type ArticleCard = z.infer<typeof ArticleCard>;

export function articleCardNode(article: ArticleId): ArticleCard {
  return { type: 'article-card', version: 1, article };
}
