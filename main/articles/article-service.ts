import type { z } from 'zod';
import type { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import type { ArticleQuery, ArticleSummary } from '#shared/articles/article-query.ts';
import type { Body } from '#shared/body/body.schema.ts';
import type { OpenedArticle, SaveState } from '#shared/ipc/articles.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Listen } from '../platform/signal.ts';

/** What a new article starts from: a headline, and whatever else is known. */
export type NewArticle = Omit<z.input<typeof ArticleContent>, 'body'> & { readonly body?: Body };

export interface TagCount {
  readonly tag: string;
  readonly count: number;
}

/** Unknown ids are ExpectedError `article-unknown`, an unreadable file is `article-unreadable`. */
export interface ArticleService {
  readonly list: (query: ArticleQuery) => readonly ArticleSummary[];
  readonly get: (id: ArticleId) => Promise<OpenedArticle>;
  readonly create: (content: NewArticle) => Promise<Article>;
  /** A copy as a draft without slug and date, its headline marked as a copy. */
  readonly duplicate: (id: ArticleId) => Promise<Article>;
  readonly trash: (id: ArticleId) => Promise<void>;
  readonly restore: (id: ArticleId) => Promise<void>;
  /** The whole content after a change; durable when this returns, unless the state is `failed`. */
  readonly record: (id: ArticleId, content: ArticleContent) => Promise<SaveState>;
  /** Brings what is recorded into article.json; `null`: of all articles. Throws ExpectedError `not-saved`. */
  readonly flush: (id: ArticleId | null) => Promise<void>;
  /** Tags of articles outside the trash, most used first. */
  readonly tags: () => readonly TagCount[];
  /** All that can be read, by id, with what is recorded but not yet in article.json. */
  readonly all: () => Promise<readonly Article[]>;
  readonly onChanged: Listen<readonly ArticleId[]>;
  readonly onSaved: Listen<SaveState>;
  /** Flushes. Throws ExpectedError `not-saved` when text would be lost, and stays open then. */
  readonly close: () => Promise<void>;
}
