import type { FoundCorrection } from '../body/find-corrections.ts';
import type { BodyReferences } from '../body/find-references.ts';
import type { Article, ArticleFields } from './article.schema.ts';

/** Everything of an article but its text. */
export type ArticleHead = ArticleFields &
  Pick<Article, 'schemaVersion' | 'id' | 'createdAt' | 'updatedAt' | 'trashedAt' | 'origin'>;

/**
 * An article as lists, links, other articles and most checks know it: its fields, and the little of its text that they ask
 * for. Ten thousand of these are in memory at once; texts are read when their own page is made.
 */
export interface ArticleFacts extends ArticleHead {
  readonly text: TextFacts;
}

interface TextFacts {
  /** Stands for all of the article that readers see (article-digest.ts in main). */
  readonly digest: string;
  /** How its running text begins, some 400 characters of it. */
  readonly opening: string;
  readonly corrections: readonly FoundCorrection[];
  readonly references: BodyReferences;
}
