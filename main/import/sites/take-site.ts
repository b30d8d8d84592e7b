import { basename, dirname } from 'node:path';
import type { TakenState } from '#shared/articles/article.schema.ts';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { mapParallel } from '../../platform/map-parallel.ts';
import { addressesOf } from '../free-address.ts';
import { isKeepingFailed, reportEnd } from '../keeping-failed.ts';
import type { Network } from '../network/fetch-file.ts';
import { reportArticle, reportKnown, reportLeftOut, reportRefusal } from '../report-article.ts';
import { type ImportParts, retakeArticle, takeArticle } from '../take-article.ts';
import { changeAtSource, sourceDigest } from './changed-since.ts';
import { rememberingAddresses } from './former-addresses.ts';
import { linkingPosts, type PostLinks, type UnledPost } from './link-posts.ts';
import { numberingOrigins } from './post-origin.ts';
import type { SiteItem, SitePost } from './site-post.ts';
import { takeReaderComments } from './take-reader-comments.ts';
import { takenBefore } from './taken-before.ts';

export interface SiteImportOptions {
  readonly status: WorkflowStatus;
  /** A copy of WordPress's wp-content/uploads or Ghost's content. `null`: the folder that the export lies in. */
  readonly media: string | null;
  /** Pictures and files that lie nowhere here may be asked for; without it nobody is asked. */
  readonly network?: Network | undefined;
  /** The site is a folder: its pictures and files are in it. */
  readonly isFolder?: boolean;
  /** Which of the articles that are here already and changed at their source are to say what it says now; else none. */
  readonly updates?: (article: ArticleId, changed: NonNullable<FileImport['changed']>) => boolean;
}

const readsAtOnce = 16;

/** Takes a site's posts one by one; a post that can't be taken is a report, and the rest still comes. */
export async function* takeSite(
  parts: ImportParts,
  path: string,
  posts: AsyncIterable<SiteItem>,
  { status, media, network, isFolder = false, updates = () => false }: SiteImportOptions,
): AsyncGenerator<FileImport> {
  const { known, states } = await takenSoFar(parts);
  const numbered = numberingOrigins();
  const taken = addressesOf(parts.articles.allSummaries());
  const former = rememberingAddresses(parts);
  const links = linkingPosts(parts, network?.site ?? null);
  let failure: unknown = null;
  const near = (post: SitePost) => ({ folder: media ?? post.folder ?? (isFolder ? path : dirname(path)) });

  async function settleKnown(id: ArticleId, file: string, post: SitePost): Promise<FileImport> {
    const says = sourceDigest(post.article);
    const article = states.get(id)?.source === says ? undefined : await parts.articles.read(id);
    const changed = article === undefined ? null : changeAtSource(article, says);
    const known = { changed, isUpdated: false, problems: [] };
    if (changed === null || parts.isTrial || !updates(id, changed))
      return reportKnown(file, id, post.title, known);
    const problems: string[] = [];
    try {
      const source = { read: post.article, near: near(post), network, taken };
      const updated = await retakeArticle(parts, id, source, (problem) => problems.push(problem));
      if (updated !== null) links.taken(updated, post.addresses);
      return reportKnown(file, id, post.title, { changed, isUpdated: updated !== null, problems });
    } catch (error) {
      if (!(error instanceof ExpectedError) || isKeepingFailed(error)) throw error;
      return reportKnown(file, id, post.title, { ...known, problems: [error.message] });
    }
  }

  try {
    for await (const found of posts) {
      const file = `${basename(path)}: ${found.title || ('origin' in found ? found.origin : '')}`;
      if (!('article' in found)) {
        yield 'refused' in found ? reportRefusal(file, found.refused) : reportLeftOut(file, found.leftOut);
        continue;
      }
      const post = found.mayRepeat === true ? found : { ...found, origin: numbered(found.origin) };
      const before = await takenBefore(parts, known, post);
      if (before.id !== null) {
        await former.note(before.id, post.addresses);
        links.note(before.id, namesOf(post));
        links.takenBefore(before.id, namesOf(post));
        await takeReaderComments(parts, before.id, post, () => {});
        yield await settleKnown(before.id, file, post);
        continue;
      }
      const { origin, other } = before;
      const problems: string[] = [];
      if (other !== null)
        problems.push(
          phrase`“${other.headline}” came from a post or file of the same name; as this one says something else, it is an article of its own`,
        );
      try {
        const source = {
          read: post.article,
          near: near(post),
          status: post.isPublished ? status : ('draft' as const),
          origin,
          network,
          taken,
        };
        const article = await takeArticle(parts, source, (problem) => problems.push(problem));
        known.set(origin, article.id);
        await former.note(article.id, post.addresses);
        links.note(article.id, namesOf(post));
        links.taken(article, namesOf(post));
        await takeReaderComments(parts, article.id, post, (problem) => problems.push(problem));
        yield reportArticle(parts, file, article, problems);
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        if (isKeepingFailed(error)) {
          failure = error;
          yield reportEnd(file, post.title || basename(path), error);
          return;
        }
        yield reportRefusal(file, error.message);
      }
    }
    for (const unled of await links.finish()) yield reportUnled(path, unled);
  } catch (error) {
    failure = error;
    throw error;
  } finally {
    await leadPosts(links, failure).finally(former.flush);
  }
}

function namesOf({ addresses, linkedBy = [] }: SitePost): readonly string[] {
  return [...addresses, ...linkedBy];
}

function reportUnled(path: string, { id, headline, reason }: UnledPost): FileImport {
  const problem = phrase`its links to other articles lead to their old addresses still: ${reason}`;
  const file = `${basename(path)}: ${headline}`;
  return { ...reportRefusal(file, problem), article: id, headline, isFollowUp: true };
}

/**
 * Also where whoever asked has had enough, or something failed, as the next run leaves alone what was taken now. What failed first
 * is what is told; where the disk takes nothing more, nothing is tried.
 */
async function leadPosts(links: PostLinks, failure: unknown): Promise<void> {
  if (failure instanceof ExpectedError && isKeepingFailed(failure)) return;
  try {
    await links.finish();
  } catch (error) {
    if (failure === null) throw error;
  }
}

/** What each article was taken from, and what that said, with no more than a few of them in memory at a time. */
async function takenSoFar({ articles }: ImportParts) {
  const known = new Map<string, ArticleId>();
  const states = new Map<ArticleId, TakenState>();
  await mapParallel(articles.allSummaries(), readsAtOnce, async ({ id }) => {
    const article = await articles.read(id);
    if (article?.origin == null) return;
    known.set(article.origin, id);
    if (article.taken !== undefined) states.set(id, article.taken);
  });
  return { known, states };
}
