import { ArticleContent, type ArticleFields } from '../articles/article.schema.ts';
import { type BlockChange, compareBodies } from './compare-bodies.ts';
import { isSameJson } from './stable-json.ts';

/** Every field of an article but its body, in the order in which people fill them in. */
export const articleFieldNames = Object.keys(ArticleContent.shape).filter(
  (name) => name !== 'body',
) as readonly (keyof ArticleFields)[];

export interface ContentComparison {
  /** The fields that differ. */
  readonly fields: readonly (keyof ArticleFields)[];
  readonly blocks: readonly BlockChange[];
}

export function compareContents(before: ArticleContent, after: ArticleContent): ContentComparison {
  return {
    fields: articleFieldNames.filter((name) => !isSameJson(before[name], after[name])),
    blocks: compareBodies(before.body, after.body),
  };
}
