import type { Article } from '#shared/articles/article.schema.ts';
import { lastStatus } from '#shared/articles/workflow.ts';
import { migrateBody } from '#shared/body/migrate-body.ts';
import { type BodyProblem, readBody } from '#shared/body/walk-body.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { isBlocking, type Problem } from '#shared/library/problem.ts';
import type { FileItem } from '#shared/media/media.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { withAddresses } from './article-targets.ts';
import { filesOf } from './export-files.ts';
import type { ExportParts } from './export-service.ts';
import type { ExportSource } from './export-source.ts';
import { type ShownPicture, shownPictures } from './shown-pictures.ts';

/** An article that may leave, whole, with the pictures that it shows. */
interface PreparedArticle {
  readonly article: Article;
  /** The same as the library has it: links and cards name articles by their ids. */
  readonly own: Article;
  readonly shown: readonly ShownPicture[];
  /** The recordings and documents that it has. */
  readonly files: readonly FileItem[];
}

/** ExpectedError `article-unknown`, `article-unreadable`, `article-held` or `article-not-right`. */
export async function prepareArticle(
  parts: Pick<ExportParts, 'folder' | 'articles' | 'linked' | 'media' | 'check'>,
  id: ArticleId,
  asDraft: boolean,
): Promise<PreparedArticle> {
  const found = await parts.articles.read(id);
  if (found === undefined)
    throw new ExpectedError('article-unknown', phrase`The library has no article ${id}.`);
  const read = readable(found);
  assertMayLeave(read, await parts.check(id), asDraft);
  const article = { ...read, body: await withAddresses(parts, read.body) };
  return {
    article,
    own: read,
    shown: shownPictures(parts.media, [article]),
    files: filesOf(parts.media, article),
  };
}

const locks: readonly string[] = ['legal-hold', 'embargo'];

/** A lock holds whatever the article is for. What else blocks concerns articles that are meant for readers. */
function assertMayLeave(article: Article, problems: readonly Problem[], asDraft: boolean): void {
  const lock = problems.find(({ code }) => locks.includes(code));
  if (lock !== undefined)
    throw new ExpectedError('article-held', phrase`“${article.headline}” was not exported. ${lock.message}`);
  const blocking = problems.filter(isBlocking);
  const [first] = blocking;
  if (asDraft || article.status !== lastStatus || first === undefined) return;
  const more = blocking.length > 1 ? phrase` (and ${blocking.length - 1} more)` : '';
  const message = phrase`“${article.headline}” is ready but was not exported: ${first.message}${more} Put it right, or export it as a draft.`;
  throw new ExpectedError('article-not-right', message);
}

export function readable(article: Article): Article {
  const { body, problem } = migrateBody(article.body);
  const [first] = problem === null ? readBody(body).problems : [problem];
  if (first !== undefined) throw unreadable(article, first);
  return { ...article, body };
}

/** An export has every word or isn't made. */
export function unreadable({ headline }: Pick<Article, 'headline'>, problem: BodyProblem): ExpectedError {
  const message = phrase`“${headline}” can't be exported whole: ${problem.path}: ${problem.message}.`;
  return new ExpectedError('article-unreadable', message);
}

export function sourceOf(
  { folder, authors }: Pick<ExportParts, 'folder' | 'authors'>,
  article: Article,
  { pictures, files }: Pick<ExportSource, 'pictures' | 'files'>,
): ExportSource {
  const { config } = folder;
  const known = new Map(authors.list().map((author) => [author.slug, author]));
  return {
    article,
    config,
    section: config.sections.find(({ slug }) => slug === article.section)?.name ?? '',
    authors: article.byline.flatMap(({ author: slug, role }) => {
      const author = known.get(slug);
      return author === undefined ? [] : [{ author, role }];
    }),
    pictures,
    files,
  };
}
