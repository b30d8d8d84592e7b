import { factsOf } from '#main/articles/article-facts.ts';
import { bodyReader } from '#main/articles/body-reader.ts';
import type { TakenSnapshot } from '#main/library-snapshot.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleFacts } from '#shared/articles/article-facts.ts';
import { checkText, textScope } from '#shared/articles/check-article.ts';
import type { Body } from '#shared/body/body.schema.ts';
import { migrateBody } from '#shared/body/migrate-body.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';

/** A library with every text of it in memory. */
export interface WholeLibrary extends Omit<LibrarySnapshot, 'articles' | 'bodyOf' | 'findingsOf'> {
  readonly articles: readonly Article[];
}

export function snapshotOf(library: WholeLibrary): TakenSnapshot {
  const byId = new Map(library.articles.map((article) => [article.id, article]));
  const articleOf = (id: ArticleId): Article => {
    const article = byId.get(id);
    if (article === undefined) throw new Error(`The library has no article ${id}.`);
    return article;
  };
  const bodies = new Map(
    library.articles.map(({ id, body }): [ArticleId, Body] => [id, migrateBody(body).body]),
  );
  const texts = { libraryPath: '', stamps: new Map(), bodies };
  return {
    ...library,
    articles: library.articles.map(sameFacts),
    texts,
    bodyOf: bodyReader(texts),
    findingsOf: (id) => checkText(articleOf(id), textScope(id, library)),
  };
}

/** Of an article that is the same object as before, as a newsroom that stays open has them. */
function sameFacts(article: Article): ArticleFacts {
  const known = facts.get(article) ?? factsOf(article);
  facts.set(article, known);
  return known;
}

const facts = new WeakMap<Article, ArticleFacts>();
