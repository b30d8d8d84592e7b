import { markSuggested } from '../checks/mark-suggested.ts';
import type { Problem } from '../library/problem.ts';
import type { SuggestedContent } from '../suggestions/proposal.schema.ts';
import type { Article } from './article.schema.ts';
import { type CheckedLibrary, checkArticle, checkScope } from './check-article.ts';

/** The same check for who has the article open, with what is proposed for it there; `null` where nothing is. */
export function checkOpenArticle(
  article: Article,
  library: CheckedLibrary,
  now: Date,
  proposed: SuggestedContent | null,
): readonly Problem[] {
  const scope = checkScope(library, { now });
  const found = checkArticle(article, scope);
  if (proposed === null) return found;
  return markSuggested(found, checkArticle({ ...article, ...proposed }, scope));
}
