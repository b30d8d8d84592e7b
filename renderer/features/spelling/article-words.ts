import { createContext } from 'react';
import { useProvided } from '../../ui/use-provided.ts';
import type { Spelling } from '../editor/index.ts';

/** How the words of the article that is open are looked up. */
export interface ArticleWords {
  readonly spelling: Spelling;
  /** BCP 47, of the article. */
  readonly language: string;
}

export const ArticleWordsContext = createContext<ArticleWords | null>(null);

export function useArticleWords(): ArticleWords {
  return useProvided(ArticleWordsContext, 'SpelledArticle');
}
