import { randomUUID } from 'node:crypto';
import { distinctComments } from '#shared/comments/distinct-comments.ts';
import { type CommentState, ReaderComment, ReaderComments } from '#shared/comments/reader-comment.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { readVersionedFile, writeVersionedFile } from '../library/versioned-file.ts';
import { createChangeQueue } from '../platform/change-queue.ts';
import type { Clock } from '../platform/clock.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { withAnyFile } from '../platform/present-files.ts';
import { createSignal, type Listen } from '../platform/signal.ts';

/** A comment that comes from elsewhere, with the names that it and the one it answers have there. */
export type ForeignComment = Omit<ReaderComment, 'id' | 'parent' | 'origin' | 'decided'> & {
  readonly origin: string;
  readonly parentOrigin: string | null;
};

interface ArticleComments {
  readonly article: ArticleId;
  readonly comments: readonly ReaderComment[];
}

export interface UnreadableComments {
  readonly article: ArticleId;
  readonly error: ExpectedError;
}

/** What readers said of the articles. Nobody can change their words. */
export interface CommentService {
  /** In the order in which they were kept. ExpectedError `comments-unreadable`. */
  readonly of: (article: ArticleId) => Promise<readonly ReaderComment[]>;
  /**
   * Keeps those that aren't there by their origin, the first of several with one, each checked already (`ReaderComment`), and says how many. What a moderator
   * decided since stays. ExpectedError `comments-unreadable` or `not-saved`.
   */
  readonly add: (article: ArticleId, comments: readonly ForeignComment[]) => Promise<number>;
  /** Of those articles that have any, each with why its file can't be read instead where it can't. */
  readonly all: (
    articles: readonly ArticleId[],
  ) => Promise<readonly (ArticleComments | UnreadableComments)[]>;
  /** Says what becomes of comments. ExpectedError `comment-unknown` where one isn't there. */
  readonly decide: (
    article: ArticleId,
    ids: readonly string[],
    state: CommentState,
    by: string,
  ) => Promise<void>;
  /** The newsroom's own answer, for readers at once. ExpectedError `comment-unknown`, `comment-invalid`. */
  readonly reply: (article: ArticleId, parent: string, by: string, text: string) => Promise<ReaderComment>;
  /** Replaces what is there by what a merge made of it. ExpectedError `comments-unreadable`, `not-saved`. */
  readonly take: (
    article: ArticleId,
    merge: (mine: readonly ReaderComment[]) => readonly ReaderComment[],
  ) => Promise<void>;
  /** Another program has written the file: whoever listens is to ask again. */
  readonly touched: (article: ArticleId) => void;
  readonly onChanged: Listen<ArticleId>;
}

export function createCommentService(
  folder: Pick<LibraryFolder, 'path' | 'beginChange'>,
  clock: Clock,
): CommentService {
  const changed = createSignal<ArticleId>();
  // One change of an article's comments after the other: each begins with what the last one wrote.
  const queue = createChangeQueue(folder);

  async function write(before: ReaderComments, comments: readonly ReaderComment[]): Promise<void> {
    const file = libraryFiles.comments(before.article);
    try {
      await writeVersionedFile(inLibrary(folder.path, file), { ...before, comments });
    } catch (error) {
      throw savingFailed(file, error);
    }
    changed.emit(before.article);
  }

  async function read(article: ArticleId): Promise<ReaderComments> {
    const file = libraryFiles.comments(article);
    const found = await readVersionedFile(inLibrary(folder.path, file), ReaderComments);
    if (found.state === 'missing') return { schemaVersion: librarySchemaVersion, article, comments: [] };
    if (found.state === 'read' && found.newer === null)
      return { ...found.value, comments: [...distinctComments(found.value.comments)] };
    const reason = found.state === 'read' ? phrase`a newer Galley wrote it` : found.reason;
    const message = phrase`${file} can't be used: ${reason}. Look at it with “galley doctor”.`;
    throw new ExpectedError('comments-unreadable', message);
  }

  return {
    of: async (article) => (await read(article)).comments,
    add: (article, wanted) =>
      queue.change(async () => {
        if (wanted.length === 0) return 0;
        const before = await read(article);
        const comments = withNew(before.comments, wanted);
        if (comments.length > before.comments.length) await write(before, comments);
        return comments.length - before.comments.length;
      }),
    all: async (articles) => {
      const some = await withAnyFile(articles, (id) => [inLibrary(folder.path, libraryFiles.comments(id))]);
      return mapParallel(some, readsAtOnce, async (article) => {
        try {
          return { article, comments: (await read(article)).comments };
        } catch (error) {
          if (error instanceof ExpectedError) return { article, error };
          throw error;
        }
      });
    },
    decide: (article, ids, state, by) =>
      queue.change(async () => {
        const before = await read(article);
        for (const id of ids) assertKnown(before, id);
        const decided = { by, at: clock.now().toISOString() };
        await write(
          before,
          before.comments.map((comment) =>
            ids.includes(comment.id) ? { ...comment, state, decided } : comment,
          ),
        );
      }),
    reply: (article, parent, by, text) =>
      queue.change(async () => {
        const before = await read(article);
        assertKnown(before, parent);
        const at = clock.now().toISOString();
        const reply = ReaderComment.safeParse({
          id: randomUUID(),
          parent,
          name: by,
          at,
          text,
          state: 'approved',
          decided: { by, at },
        });
        if (!reply.success) {
          throw new ExpectedError(
            'comment-invalid',
            phrase`The answer can't be kept: ${reply.error.issues[0]?.message}.`,
          );
        }
        await write(before, [...before.comments, reply.data]);
        return reply.data;
      }),
    take: (article, merge) =>
      queue.change(async () => {
        const before = await read(article);
        await write(before, merge(before.comments));
      }),
    touched: changed.emit,
    onChanged: changed.listen,
  };
}

const readsAtOnce = 16;

function assertKnown({ article, comments }: ReaderComments, id: string): void {
  if (comments.some((comment) => comment.id === id)) return;
  throw new ExpectedError('comment-unknown', phrase`The article ${article} has no comment ${id}.`);
}

/** An answer whose question isn't here answers the article. */
function withNew(
  kept: readonly ReaderComment[],
  wanted: readonly ForeignComment[],
): readonly ReaderComment[] {
  const ids = new Map(kept.flatMap(({ origin, id }) => (origin === null ? [] : [[origin, id] as const])));
  const fresh: ForeignComment[] = [];
  for (const comment of wanted) {
    if (ids.has(comment.origin)) continue;
    ids.set(comment.origin, randomUUID());
    fresh.push(comment);
  }
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
