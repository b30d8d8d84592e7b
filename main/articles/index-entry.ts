import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleToIndex } from '../search/index-row.ts';
import { factsOf } from './article-facts.ts';
import { summaryOf } from './article-summary.ts';
import type { Stamp } from './stamp.ts';

/** What the index gets to know of an article whose file has this stamp. */
export function indexEntry(article: Article, stamp: Stamp): ArticleToIndex {
  return { article, summary: summaryOf(article), facts: factsOf(article), stamp };
}
