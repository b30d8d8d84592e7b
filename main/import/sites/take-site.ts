import { basename, dirname } from 'node:path';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { mapParallel } from '../../platform/map-parallel.ts';
import { addressesOf } from '../free-address.ts';
import type { Network } from '../network/fetch-file.ts';
import { reportArticle, reportRefusal } from '../report-article.ts';
import { type ImportParts, takeArticle } from '../take-article.ts';
import { rememberingAddresses } from './former-addresses.ts';
import { linkingPosts } from './link-posts.ts';
import { numberingOrigins } from './post-origin.ts';
import type { RefusedPost, SitePost } from './site-post.ts';
import { takeReaderComments } from './take-reader-comments.ts';

export interface SiteImportOptions {
  readonly status: WorkflowStatus;
  /** A copy of WordPress's wp-content/uploads or Ghost's content. `null`: the folder that the export lies in. */
  readonly media: string | null;
  /** Pictures and files that lie nowhere here may be asked for; without it nobody is asked. */
  readonly network?: Network | undefined;
  /** The site is a folder: its pictures and files are in it. */
  readonly isFolder?: boolean;
}

const readsAtOnce = 16;

/** Takes a site's posts one by one; a post that can't be taken is a report, and the rest still comes. */
export async function* takeSite(
  parts: ImportParts,
  path: string,
  posts: AsyncIterable<SitePost | RefusedPost>,
  { status, media, network, isFolder = false }: SiteImportOptions,
): AsyncGenerator<FileImport> {
  const known = await originsIn(parts);
  const origin = numberingOrigins();
  const taken = addressesOf(parts.articles.allSummaries());
  const former = rememberingAddresses(parts);
  const links = linkingPosts(parts, network?.site ?? null);
  try {
    for await (const found of posts) {
      const post =
        'refused' in found || found.mayRepeat === true ? found : { ...found, origin: origin(found.origin) };
      const file = `${basename(path)}: ${post.title || ('origin' in post ? post.origin : '')}`;
      if ('refused' in post) {
        yield reportRefusal(file, post.refused);
        continue;
      }
      const before = known.get(post.origin);
      if (before !== undefined) {
        await former.note(before, post.addresses);
        links.note(before, post.addresses);
        await takeReaderComments(parts, before, post, () => {});
        yield { file, article: before, headline: post.title, isKnown: true, planned: null, problems: [] };
        continue;
      }
      const problems: string[] = [];
      try {
        const source = {
          read: post.article,
          near: { folder: media ?? post.folder ?? (isFolder ? path : dirname(path)) },
          status: post.isPublished ? status : ('draft' as const),
          origin: post.origin,
          network,
          taken,
        };
        const article = await takeArticle(parts, source, (problem) => problems.push(problem));
        known.set(post.origin, article.id);
        await former.note(article.id, post.addresses);
        links.note(article.id, post.addresses);
        links.taken(article, post.addresses);
        await takeReaderComments(parts, article.id, post, (problem) => problems.push(problem));
        yield reportArticle(parts, file, article, problems);
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        yield reportRefusal(file, error.message);
      }
    }
    await links.finish();
  } finally {
    // Also where whoever asked has had enough.
    await former.flush();
  }
}

/** What each article was taken from, with no more than a few of them in memory at a time. */
async function originsIn({ articles }: ImportParts): Promise<Map<string, ArticleId>> {
  const known = new Map<string, ArticleId>();
  await mapParallel(articles.allSummaries(), readsAtOnce, async ({ id }) => {
    const article = await articles.read(id);
    if (article?.origin != null) known.set(article.origin, id);
  });
  return known;
}
