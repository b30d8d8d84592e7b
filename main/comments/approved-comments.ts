import type { ReaderComment } from '#shared/comments/reader-comment.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Problem } from '#shared/library/problem.ts';
import { libraryFiles } from '../library/library-layout.ts';
import type { CommentService, UnreadableComments } from './comment-service.ts';

/** What the site shows of what readers said. A file that can't be read is a problem: its comments would vanish. */
export async function approvedComments(
  service: Pick<CommentService, 'all'>,
  articles: readonly { readonly id: ArticleId }[],
): Promise<{
  readonly comments: ReadonlyMap<ArticleId, readonly ReaderComment[]>;
  readonly problems: readonly Problem[];
}> {
  const comments = new Map<ArticleId, readonly ReaderComment[]>();
  const problems: Problem[] = [];
  for (const found of await service.all(articles.map(({ id }) => id))) {
    if ('error' in found) problems.push(problemOf(found));
    else {
      const approved = found.comments.filter(({ state }) => state === 'approved');
      if (approved.length > 0) comments.set(found.article, approved);
    }
  }
  return { comments, problems };
}

function problemOf({ article, error: { code, message } }: UnreadableComments): Problem {
  return { code, article: null, headline: null, file: libraryFiles.comments(article), field: null, message };
}
