import { ReaderComment } from '#shared/comments/reader-comment.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { ForeignComment } from '../../comments/comment-service.ts';
import type { ImportParts } from '../take-article.ts';
import type { SitePost } from './site-post.ts';

const Checked = ReaderComment.omit({ id: true, parent: true });

/**
 * Keeps what readers said of a post, also of one that an earlier run took: a kill may have come between the two, and a later
 * export has later comments.
 */
export async function takeReaderComments(
  { comments: kept }: Pick<ImportParts, 'comments'>,
  article: ArticleId,
  { origin, comments = [] }: SitePost,
  note: (problem: string) => void,
): Promise<void> {
  const named = (id: string): string => `${origin} comment ${id}`;
  const checked = comments.flatMap(({ parentOrigin, ...comment }): readonly ForeignComment[] => {
    const website =
      comment.website !== null && /^https?:\/\/[^\s]+$/i.test(comment.website) ? comment.website : null;
    const found = Checked.safeParse({ ...comment, website, origin: named(comment.origin) });
    if (!found.success) {
      note(`a comment by ${comment.name.slice(0, 80)} was not taken: ${found.error.issues[0]?.message}`);
      return [];
    }
    return [
      {
        ...found.data,
        origin: named(comment.origin),
        parentOrigin: parentOrigin === null ? null : named(parentOrigin),
      },
    ];
  });
  if (checked.length > 0) await kept.add(article, checked);
}
