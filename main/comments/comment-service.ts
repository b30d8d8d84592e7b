import { randomUUID } from 'node:crypto';
import { ReaderComment, ReaderComments } from '#shared/comments/reader-comment.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { readVersionedFile, writeVersionedFile } from '../library/versioned-file.ts';

/** A comment that comes from elsewhere, with the names that it and the one it answers have there. */
export type ForeignComment = Omit<ReaderComment, 'id' | 'parent' | 'origin'> & {
  readonly origin: string;
  readonly parentOrigin: string | null;
};

/** What readers said of the articles. */
export interface CommentService {
  /** In the order in which they were kept. ExpectedError `comments-unreadable`. */
  readonly of: (article: ArticleId) => Promise<readonly ReaderComment[]>;
  /**
   * Keeps those that aren't there by their origin, each checked already (`ReaderComment`), and says how many. What a moderator
   * decided since stays. ExpectedError `comments-unreadable` or `not-saved`.
   */
  readonly add: (article: ArticleId, comments: readonly ForeignComment[]) => Promise<number>;
}

export function createCommentService(folder: Pick<LibraryFolder, 'path' | 'assertWritable'>): CommentService {
  async function read(article: ArticleId): Promise<ReaderComments> {
    const file = libraryFiles.comments(article);
    const found = await readVersionedFile(inLibrary(folder.path, file), ReaderComments);
    if (found.state === 'missing') return { schemaVersion: librarySchemaVersion, article, comments: [] };
    if (found.state === 'read' && found.newer === null) return found.value;
    const reason = found.state === 'read' ? 'a newer Galley wrote it' : found.reason;
    const message = `${file} can't be used: ${reason}. Look at it with “galley doctor”.`;
    throw new ExpectedError('comments-unreadable', message);
  }

  return {
    of: async (article) => (await read(article)).comments,
    add: async (article, wanted) => {
      folder.assertWritable();
      if (wanted.length === 0) return 0;
      const before = await read(article);
      const comments = withNew(before.comments, wanted);
      if (comments.length === before.comments.length) return 0;
      const file = libraryFiles.comments(article);
      try {
        await writeVersionedFile(inLibrary(folder.path, file), { ...before, comments });
      } catch (error) {
        throw savingFailed(file, error);
      }
      return comments.length - before.comments.length;
    },
  };
}

/** An answer whose question isn't here answers the article. */
function withNew(
  kept: readonly ReaderComment[],
  wanted: readonly ForeignComment[],
): readonly ReaderComment[] {
  const ids = new Map(kept.flatMap(({ origin, id }) => (origin === null ? [] : [[origin, id] as const])));
  const fresh = wanted.filter(({ origin }) => !ids.has(origin));
  for (const { origin } of fresh) ids.set(origin, randomUUID());
  return [
    ...kept,
    ...fresh.map(({ parentOrigin, ...comment }) =>
      ReaderComment.parse({
        ...comment,
        id: ids.get(comment.origin),
        parent:
          parentOrigin === null || parentOrigin === comment.origin ? null : (ids.get(parentOrigin) ?? null),
      }),
    ),
  ];
}
