import { access, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { summaryOf } from '#main/articles/article-summary.ts';
import { createPublishService, type PublishService } from '#main/publish/publish-service.ts';
import { readReviewStates } from '#main/review/review-states.ts';
import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { PublishTarget } from '#shared/publish/receipt.schema.ts';
import { hashesIn } from '#tests/helpers/folder-hashes.ts';
import { articleId, sampleLibrary } from '#tests/helpers/sample-library.ts';
import { silentLogger } from '../../helpers/silent-logger.ts';
import { type SampleNewsroom, sampleNewsroom } from '../site/build-sample.ts';

export interface PublishingNewsroom {
  readonly newsroom: SampleNewsroom;
  readonly publish: PublishService;
  /** The same library, opened anew. */
  readonly reopen: () => PublishService;
  /** A folder or zip that no other test uses. */
  readonly target: (name: string) => PublishTarget;
  readonly changeArticle: (number: number, changes: object) => void;
}

let shared: Promise<SampleNewsroom> | null = null;

export const by = { name: 'Ida Marsh', initials: 'IM' };

/** Nothing was published from it yet. One library serves all tests of a file, as its pictures take longest. */
export async function publishingNewsroom(): Promise<PublishingNewsroom> {
  shared ??= sampleNewsroom();
  const newsroom = await shared;
  newsroom.library = sampleLibrary(newsroom.pictures.items);
  for (const name of ['publish', '.galley/published'])
    await rm(join(newsroom.libraryPath, name), { recursive: true, force: true });
  const folder = await mkdtemp(join(newsroom.folder, 'targets-'));
  const read = async (id: ArticleId): Promise<Article | undefined> =>
    newsroom.library.articles.find((article) => article.id === id);
  const reopen = (): PublishService =>
    createPublishService({
      folder: { path: newsroom.libraryPath, assertWritable: () => {} },
      site: newsroom.site,
      articles: {
        read,
        allSummaries: () => newsroom.library.articles.map(summaryOf),
        summaryOf: (id) => newsroom.library.articles.map(summaryOf).find((one) => one.id === id) ?? null,
      },
      readReviews: (articles) => readReviewStates(newsroom.libraryPath, articles, read),
      clock: newsroom.clock,
      log: silentLogger,
    });
  const target = (name: string): PublishTarget => ({
    kind: name.endsWith('.zip') ? 'zip' : 'folder',
    path: join(folder, name),
  });
  const changeArticle = (number: number, changes: object): void => {
    newsroom.library = {
      ...newsroom.library,
      articles: newsroom.library.articles.map((article) =>
        article.id === articleId(number)
          ? { ...article, updatedAt: '2026-07-30T09:00:00Z', ...changes }
          : article,
      ),
    };
  };
  return { newsroom, publish: reopen(), reopen, target, changeArticle };
}

/** As `hashesIn`; none where it isn't there. */
export async function contentOf(folder: string): Promise<ReadonlyMap<string, string>> {
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  return isThere ? hashesIn(folder) : new Map();
}

/** What a build of now has, without the mark that a build leaves in its folder. */
export async function cleanBuild({ site, folder }: SampleNewsroom): Promise<ReadonlyMap<string, string>> {
  const out = join(folder, `clean-${Math.random().toString(36).slice(2)}`);
  await site.build({ out });
  return new Map([...(await contentOf(out))].filter(([path]) => path !== '.galley-site.json'));
}
