import type { ListedComment } from '#shared/ipc/comments.contract.ts';
import type { Handlers } from '#shared/ipc/handlers.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { CommentService } from './comment-service.ts';
import { type TakenComments, takeCommentsFile } from './take-comments-file.ts';

export interface CommentNewsroom {
  readonly comments: CommentService;
  readonly folder: { readonly config: { readonly language: string } };
  readonly articles: {
    readonly allSummaries: () => readonly { readonly id: ArticleId; readonly headline: string }[];
  };
  /** Where each article is in the site. */
  readonly articlePaths: () => ReadonlyMap<ArticleId, string>;
}

interface CommentContext {
  /** Throws ExpectedError `no-library` when none is open. */
  readonly newsroom: () => CommentNewsroom;
  readonly chooseFile: () => Promise<string | null>;
  /** Who moderates at this machine. */
  readonly person: () => { readonly name: string };
}

type CommentChannel = 'comments.list' | 'comments.decide' | 'comments.reply' | 'comments.take';

export function commentHandlers({ newsroom, chooseFile, person }: CommentContext): Handlers<CommentChannel> {
  return {
    'comments.list': async () => [...(await listComments(newsroom()))],
    'comments.decide': async ({ article, ids, state }) => {
      await newsroom().comments.decide(article, ids, state, person().name);
      return null;
    },
    'comments.reply': ({ article, parent, text }) => {
      const { name } = person();
      if (name.trim() === '') {
        throw new ExpectedError(
          'no-name',
          phrase`Readers see who answers: give your name in Galley’s settings first.`,
        );
      }
      return newsroom().comments.reply(article, parent, name, text);
    },
    'comments.take': async () => {
      const path = await chooseFile();
      return path === null ? null : takeComments(newsroom(), path);
    },
  };
}

/** All of a newsroom's, the newest first. A file that can't be read is passed over: checks and builds name it. */
export async function listComments({
  comments,
  articles,
}: CommentNewsroom): Promise<readonly ListedComment[]> {
  const summaries = articles.allSummaries();
  const headlines = new Map(summaries.map(({ id, headline }) => [id, headline]));
  const found = await comments.all(summaries.map(({ id }) => id));
  return found
    .flatMap((one) =>
      'error' in one ? [] : one.comments.map((comment) => ({ article: one.article, comment })),
    )
    .map((one) => ({ ...one, headline: headlines.get(one.article) ?? '' }))
    .toSorted((a, b) => Date.parse(b.comment.at) - Date.parse(a.comment.at));
}

export async function takeComments(
  newsroom: CommentNewsroom,
  path: string,
): Promise<TakenComments & { problems: string[]; notes: string[] }> {
  const { language } = newsroom.folder.config;
  const taken = await takeCommentsFile(path, newsroom.comments, newsroom.articlePaths(), language);
  return { ...taken, problems: [...taken.problems], notes: [...taken.notes] };
}
