import { isDeepStrictEqual } from 'node:util';
import { type Article, ArticleContent } from '#shared/articles/article.schema.ts';
import { emptyBody } from '#shared/body/body.schema.ts';

/** What a person filled in, without the article's own record-keeping and without keys that we don't know. */
export function contentOf(article: Article): ArticleContent {
  return ArticleContent.parse(article);
}

export function hasContent(article: Article, content: ArticleContent): boolean {
  return isDeepStrictEqual(contentOf(article), content);
}

/** An article in which nothing has been filled in. */
export function blankContent(): ArticleContent {
  return ArticleContent.parse({ headline: '', body: emptyBody() });
}
