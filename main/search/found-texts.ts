import type { Article } from '#shared/articles/article.schema.ts';
import type { FoundText } from '#shared/articles/article-query.ts';
import type { Slug } from '#shared/library/ids.ts';
import { type textColumns, textOfArticle } from './article-text.ts';
import { readQuery } from './search-query.ts';
import { snippetOf } from './snippet.ts';

const shownFirst = [
  'body',
  'captions',
  'notes',
  'tags',
  'byline',
  'headline',
] as const satisfies (typeof textColumns)[number][];

/** Where the words of a query are in an article: in its text rather than in the headline, which a list shows anyway. */
export function foundIn(article: Article, query: string, nameOf: (author: Slug) => string): FoundText | null {
  const { terms } = readQuery(query);
  const texts = textOfArticle(article, nameOf);
  for (const name of shownFirst) {
    const found = snippetOf(texts[name].normalize('NFC'), terms);
    if (found !== null) return found;
  }
  return null;
}
