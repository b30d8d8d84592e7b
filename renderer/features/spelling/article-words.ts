import { createContext, useContext } from 'react';
import type { Spelling } from '../editor/index.ts';

/** How the words of the article that is open are looked up. */
export interface ArticleWords {
  readonly spelling: Spelling;
  /** BCP 47, of the article. */
  readonly language: string;
}

export const ArticleWordsContext = createContext<ArticleWords | null>(null);

export function useArticleWords(): ArticleWords {
  const words = useContext(ArticleWordsContext);
  if (words === null) throw new Error('useArticleWords outside SpelledFields');
  return words;
}
