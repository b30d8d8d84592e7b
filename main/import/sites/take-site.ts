import { basename, dirname } from 'node:path';
import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import type { FileImport } from '#shared/ipc/import.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { addressesOf } from '../free-address.ts';
import { type ImportParts, takeArticle } from '../take-article.ts';
import type { SitePost } from './site-post.ts';

export interface SiteImportOptions {
  readonly status: WorkflowStatus;
  /** A copy of WordPress's wp-content/uploads or Ghost's content/images. `null`: the folder that the export lies in. */
  readonly media: string | null;
}

/** Takes a site's posts one by one; a post that can't be taken is a report, and the rest still comes. */
export async function* takeSite(
  parts: ImportParts,
  path: string,
  posts: AsyncIterable<SitePost>,
  { status, media }: SiteImportOptions,
): AsyncGenerator<FileImport> {
  const all = await parts.articles.all();
  const known = new Map(all.flatMap(({ origin, id }) => (origin === null ? [] : [[origin, id] as const])));
  const taken = addressesOf(parts.articles.allSummaries());
  for await (const post of posts) {
    const file = `${basename(path)}: ${post.title || post.origin}`;
    const former = known.get(post.origin);
    if (former !== undefined) {
      yield { file, article: former, headline: post.title, isKnown: true, problems: [] };
      continue;
    }
    const problems: string[] = [];
    try {
      const source = {
        read: post.article,
        folder: media ?? dirname(path),
        status: post.isPublished ? status : ('draft' as const),
        origin: post.origin,
        taken,
      };
      const article = await takeArticle(parts, source, (problem) => problems.push(problem));
      known.set(post.origin, article.article);
      await keepAddress(parts, post, article.article);
      yield { file, ...article, isKnown: false, problems };
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      yield { file, article: null, headline: null, isKnown: false, problems: [error.message] };
    }
  }
}

/** Links to the article's old page lead on: the site makes a page there that says where it is now. */
async function keepAddress({ rememberAddresses }: ImportParts, post: SitePost, id: ArticleId): Promise<void> {
  const url = post.address === null ? null : URL.parse(post.address, 'https://site.invalid/');
  const path = url === null || url.search !== '' ? '' : url.pathname.replace(/^\/+|\/+$/g, '');
  if (path === '') return;
  await rememberAddresses(new Map([[id, path.endsWith('.html') ? path : `${path}/index.html`]]));
}
