import { ArticleContent, type ArticleFields } from '../articles/article.schema.ts';
import { articleFieldNames } from './compare-contents.ts';
import { mergeBodies } from './merge-bodies.ts';
import { isSameJson } from './stable-json.ts';

export interface MergedContents {
  readonly content: ArticleContent;
  /** What both sides changed in different ways; there `mine` stands. */
  readonly conflicts: readonly (keyof ArticleContent)[];
}

/** Two people's changes of the same article in one, field by field and block by block. */
export function mergeContents(
  base: ArticleContent,
  mine: ArticleContent,
  theirs: ArticleContent,
): MergedContents {
  const conflicts: (keyof ArticleContent)[] = [];
  const fields = articleFieldNames.map((name): [keyof ArticleFields, unknown] => {
    if (isSameJson(mine[name], base[name])) return [name, theirs[name]];
    if (!isSameJson(theirs[name], base[name]) && !isSameJson(mine[name], theirs[name])) conflicts.push(name);
    return [name, mine[name]];
  });
  const { body, isConflict } = mergeBodies(base.body, mine.body, theirs.body);
  if (isConflict) conflicts.push('body');
  return { content: ArticleContent.parse({ ...Object.fromEntries(fields), body }), conflicts };
}
