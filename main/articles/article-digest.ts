import { createHash } from 'node:crypto';
import type { Article } from '#shared/articles/article.schema.ts';
import { stableJson } from '#shared/compare/stable-json.ts';

/**
 * Stands for all of an article that readers see: not for its private note, its place in the newsroom or its dates of work,
 * and not for its place on the front page, which is no part of its own.
 * The same for a version of the history, whose JSON has its keys in another order.
 */
export function articleDigest(article: Article): string {
  const {
    note: _note,
    featured: _featured,
    status: _status,
    updatedAt: _updated,
    createdAt: _created,
    trashedAt: _trashed,
    kind,
    ...seen
  } = article;
  // News as it was before there was anything else: what readers have of it stays the same.
  const content = kind === null ? seen : { ...seen, kind };
  return createHash('sha256').update(stableJson(content)).digest('base64url').slice(0, 22);
}
