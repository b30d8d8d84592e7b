import { stat } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { Article } from '#shared/articles/article.schema.ts';
import { migrateBody } from '#shared/body/migrate-body.ts';
import { type BodyProblem, readBody } from '#shared/body/walk-body.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Problem } from '#shared/library/problem.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { readVersionedFile } from '../library/versioned-file.ts';

/** An article as its file has it, body migrated. */
export interface ArticleFile {
  readonly article: Article;
  /** Why it must not be edited: a save would lose what this Galley doesn't understand. */
  readonly readOnly: string | null;
  readonly problems: readonly Problem[];
  /** SHA-256 of the file's bytes: tells our own writes from another program's. */
  readonly hash: string;
}

type ArticleRead =
  | ({ readonly state: 'read' } & ArticleFile)
  | { readonly state: 'missing' }
  | { readonly state: 'unreadable'; readonly code: string; readonly reason: string };

export async function readArticleFile(libraryPath: string, id: ArticleId): Promise<ArticleRead> {
  const read = await readVersionedFile(inLibrary(libraryPath, libraryFiles.article(id)), Article);
  if (read.state !== 'read') return read;
  if (read.value.id !== id) {
    const reason = phrase`it says that it is article ${read.value.id}; was the folder copied?`;
    return { state: 'unreadable', code: 'invalid-file', reason };
  }
  const { article, problems, readOnly } = understand(read.value);
  const newer =
    read.newer === null
      ? null
      : phrase`a newer Galley wrote this article (format ${read.newer}): update Galley to edit it`;
  return { state: 'read', article, problems, readOnly: newer ?? readOnly, hash: read.hash };
}

/** In milliseconds: more than lies between two writes of a program that doesn't write a file in one step. */
const writingPause = 40;
/** Somebody may write for ever. */
const mostPauses = 25;

/** As `readArticleFile`; a file that another program is just writing is waited for. */
export async function readSettledArticleFile(libraryPath: string, id: ArticleId): Promise<ArticleRead> {
  const path = inLibrary(libraryPath, libraryFiles.article(id));
  let size: number | undefined;
  for (let pauses = 0; ; pauses += 1) {
    const read = await readArticleFile(libraryPath, id);
    const isCut = read.state === 'unreadable' && read.code === 'damaged-file';
    if (!isCut || pauses === mostPauses) return read;
    const before = size;
    size = (await stat(path).catch(() => null))?.size;
    if (size === before) return read;
    await setTimeout(writingPause);
  }
}

/** An article with its body brought up to date, and what keeps it from being edited. */
export function understand(article: Article): Omit<ArticleFile, 'hash'> {
  const migrated = migrateBody(article.body);
  const found = migrated.problem ? [migrated.problem] : readBody(migrated.body).problems;
  return {
    article: { ...article, body: migrated.body },
    problems: found.map((problem) => problemOf(article, problem)),
    readOnly: found[0] === undefined ? null : readOnlyReason(found[0]),
  };
}

function problemOf(article: Article, { code, path, message }: BodyProblem): Problem {
  const field = path.replace(/^root/, 'body');
  return {
    code,
    article: article.id,
    headline: article.headline,
    file: libraryFiles.article(article.id),
    field,
    message,
  };
}

function readOnlyReason({ path, message }: BodyProblem): string {
  return phrase`${message} (${path.replace(/^root/, 'body')}). It is shown read-only so that nothing is lost.`;
}
