import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { addressOf } from '#shared/site/site-paths.ts';
import { explainReadError } from '../platform/file-errors.ts';
import type { CommentService, ForeignComment } from './comment-service.ts';
import { readCommentsFile } from './read-comments-file.ts';

export interface TakenComments {
  /** How many are new here. */
  readonly taken: number;
  /** How many were here already. */
  readonly known: number;
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** Takes a file's comments to the articles that they name, whatever was decided here since. ExpectedError as `readCommentsFile`. */
export async function takeCommentsFile(
  path: string,
  service: Pick<CommentService, 'add'>,
  /** Where each article is in the site. */
  articles: ReadonlyMap<ArticleId, string>,
  /** The library's. */
  language: string,
): Promise<TakenComments> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new ExpectedError(
      'comments-file-unreadable',
      phrase`${path} can't be read: ${explainReadError(error)}.`,
    );
  }
  const { comments, problems, notes } = readCommentsFile(basename(path), bytes, language);
  const ids = new Map<string, ArticleId>([...articles.keys()].map((id) => [id, id]));
  const byAddress = new Map([...articles].map(([id, page]) => [addressOf(page), id]));
  const byArticle = new Map<ArticleId, ForeignComment[]>();
  const homeless: string[] = [];
  for (const { comment, article, page } of comments) {
    const id = ids.get(article) ?? articleAt(page, byAddress);
    if (id === undefined)
      homeless.push(
        article || page
          ? phrase`${comment['name']}, ${comment['at']}: there is no article ${article || page}`
          : phrase`${comment['name']}, ${comment['at']}: neither “article” nor “page” says which article it belongs to`,
      );
    else {
      const own = byArticle.get(id);
      if (own === undefined) byArticle.set(id, [comment]);
      else own.push(comment);
    }
  }
  let taken = 0;
  for (const [id, own] of byArticle) taken += await service.add(id, own);
  return {
    taken,
    known: comments.length - homeless.length - taken,
    problems: [...problems, ...homeless],
    notes,
  };
}

/** A page's address is full, or as in the site; a site may lie in a folder, so its end counts. */
function articleAt(page: string, byAddress: ReadonlyMap<string, ArticleId>): ArticleId | undefined {
  const path = (URL.parse(page)?.pathname ?? page).replace(/index\.html$/, '').replace(/^\/+/, '');
  const parts = path.split('/').map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return (
    parts.map((_, at) => byAddress.get(parts.slice(at).map(encodeURIComponent).join('/'))).find(Boolean) ??
    parts.map((_, at) => byAddress.get(parts.slice(at).join('/'))).find(Boolean)
  );
}
