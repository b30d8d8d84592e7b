import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Newsroom } from '#main/compose-newsroom.ts';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';

/** What the newsroom says that an article holds. */
export async function contentOf(newsroom: Newsroom, id: ArticleId): Promise<ArticleContent> {
  return ArticleContent.parse((await newsroom.articles.get(id)).article);
}

/** In the article's folder. */
export function fileOf(newsroom: Newsroom, id: ArticleId, name = 'article.json'): string {
  return join(newsroom.folder.path, 'articles', id, name);
}

/** What article.json holds, as JSON. */
export async function savedFile(newsroom: Newsroom, id: ArticleId): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(fileOf(newsroom, id), 'utf8'));
}
