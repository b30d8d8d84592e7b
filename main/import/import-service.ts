import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { isArchive, isSiteFile } from '#shared/articles/article-files.ts';
import type { FileImport, ImportNews } from '#shared/ipc/import.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { addressesOf } from './free-address.ts';
import { isKeepingFailed, reportEnd } from './keeping-failed.ts';
import { type Network, notFetched } from './network/fetch-file.ts';
import { isUnplaced, notPlaced } from './network/unplaced.ts';
import { readSource } from './read-source.ts';
import { type RehearsedParts, rehearse } from './rehearsal.ts';
import { reportArticle, reportRefusal } from './report-article.ts';
import { feedPosts } from './sites/feed/feed-posts.ts';
import { folderPosts } from './sites/folder/folder-posts.ts';
import { ghostPosts } from './sites/ghost/ghost-posts.ts';
import { listPosts } from './sites/list/list-posts.ts';
import { mediumPosts } from './sites/medium/medium-posts.ts';
import { ninjsPosts } from './sites/ninjs/ninjs-posts.ts';
import { publiiPosts } from './sites/publii/publii-posts.ts';
import type { SiteItem } from './sites/site-post.ts';
import { type SiteKind, sniffSite } from './sites/sniff-site.ts';
import { substackPosts } from './sites/substack/substack-posts.ts';
import { tablePosts } from './sites/table/table-posts.ts';
import { type SiteImportOptions, takeSite } from './sites/take-site.ts';
import { wordPressPosts } from './sites/wordpress/wxr-post.ts';
import { type ImportParts, takeArticle } from './take-article.ts';
import { unpackSite } from './unpack-site.ts';

export interface ImportService {
  /** Takes a file in. Why it was refused is in the answer, never thrown; ExpectedError only for the library itself. */
  readonly importFile: (
    path: string,
    options: Pick<SiteImportOptions, 'status' | 'network'>,
  ) => Promise<FileImport>;
  /**
   * The same for a file of any kind, a report an article as it comes. Of another program's site, what was published gets
   * `status` and the rest is a draft; an article that an earlier run took is left alone, but for
   * its links to what has come since.
   */
  readonly imports: (path: string, options: SiteImportOptions) => AsyncGenerator<FileImport>;
}

interface ImportTrial {
  /** What `imports` would answer, with what each article would be; nothing is written. */
  readonly imports: ImportService['imports'];
  /** What the newsroom would have besides, of all that was tried so far. */
  readonly news: () => ImportNews;
}

const siteReaders: Readonly<
  Record<
    SiteKind,
    (path: string, config: LibraryConfig, network: Network | undefined) => AsyncIterable<SiteItem>
  >
> = {
  folder: folderPosts,
  substack: substackPosts,
  medium: mediumPosts,
  wordpress: wordPressPosts,
  ghost: ghostPosts,
  publii: publiiPosts,
  list: listPosts,
  feed: feedPosts,
  table: tablePosts,
  ninjs: ninjsPosts,
};

export function createImportService(parts: ImportParts): ImportService {
  const importFile: ImportService['importFile'] = async (path, { status, network }) => {
    const file = resolve(path);
    parts.folder.assertWritable();
    try {
      const read = await readSource(file);
      const problems: string[] = [];
      const taken = addressesOf(parts.articles.allSummaries());
      const near = { folder: dirname(file), page: basename(file) };
      const source = { read, near, network, status, origin: null, taken };
      const article = await takeArticle(parts, source, (problem) => problems.push(problem));
      return reportArticle(parts, file, article, problems);
    } catch (error) {
      return refusal(file, error);
    }
  };

  async function* importArchive(path: string, options: SiteImportOptions): AsyncGenerator<FileImport> {
    let unpacked: Awaited<ReturnType<typeof unpackSite>> | null = null;
    try {
      unpacked = await unpackSite(resolve(path));
      yield* importSite(unpacked.folder, options);
    } catch (error) {
      yield refusal(path, error);
    } finally {
      await unpacked?.tidy();
    }
  }

  async function* importSite(path: string, options: SiteImportOptions): AsyncGenerator<FileImport> {
    const file = resolve(path);
    parts.folder.assertWritable();
    try {
      const kind = await sniffSite(file);
      const posts = siteReaders[kind](file, parts.folder.config, options.network);
      const isFolder = kind === 'folder' || kind === 'substack' || kind === 'medium';
      yield* takeSite(parts, file, posts, { ...options, isFolder });
    } catch (error) {
      yield refusal(file, error);
    }
  }

  return {
    importFile,
    imports: async function* (path, options) {
      if (isArchive(path)) yield* importArchive(path, options);
      else if (isSiteFile(path) || (await isFolder(path))) yield* importSite(path, options);
      else yield await importFile(path, options);
    },
  };
}

/** The same import on services that keep nothing and ask nobody. A library that is read-only can be asked, too. */
export function tryImport(parts: RehearsedParts): ImportTrial {
  const { parts: rehearsed, news } = rehearse(parts);
  const service = createImportService(rehearsed);
  const [elsewhere, unplaced] = [new Set<string>(), new Set<string>()];
  const ask = async (address: string) => {
    const isHomeless = isUnplaced(address);
    (isHomeless ? unplaced : elsewhere).add(address);
    return isHomeless ? notPlaced() : notFetched();
  };
  return {
    imports: (path, options) =>
      service.imports(path, {
        ...options,
        network: { ask, download: ask, site: options.network?.site ?? null },
      }),
    news: () => ({ ...news(), elsewhere: elsewhere.size, unplaced: unplaced.size }),
  };
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}

function refusal(file: string, error: unknown): FileImport {
  if (!(error instanceof ExpectedError)) throw error;
  if (isKeepingFailed(error)) return reportEnd(file, basename(file), error);
  return reportRefusal(file, error.message);
}
