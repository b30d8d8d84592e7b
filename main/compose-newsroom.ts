import type { FoundText } from '#shared/articles/article-query.ts';
import type { BulkReport } from '#shared/ipc/articles.contract.ts';
import type { NewLibrary } from '#shared/ipc/library.contract.ts';
import type { ArticleId, MediaId, Slug } from '#shared/library/ids.ts';
import type { Problem } from '#shared/library/problem.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import type { DeskEntry } from '#shared/review/desk.ts';
import { articlePath } from '#shared/site/site-paths.ts';
import { createArticleService } from './articles/article-service.ts';
import type { ArticleService } from './articles/article-service-parts.ts';
import { type BulkChanges, createBulkChanges } from './articles/bulk-changes.ts';
import { createFallbackJournals } from './articles/fallback-journals.ts';
import { createLinkedArticles, type LinkedArticles } from './articles/linked-articles.ts';
import { createMediaUses, type MediaUses } from './articles/media-uses.ts';
import { beginScan } from './articles/scan-articles.ts';
import { type AuthorService, createAuthorService } from './authors/author-service.ts';
import { createSectionChanges, type SectionChanges } from './change-sections.ts';
import { createArticleCheck } from './check-article.ts';
import { closeNewsroom } from './close-newsroom.ts';
import { type CommentService, createCommentService } from './comments/comment-service.ts';
import { createExchangeService, type ExchangeService } from './exchange/exchange-service.ts';
import { createConflictCopies } from './history/conflict-copies.ts';
import { createHistoryService, type HistoryService } from './history/history-service.ts';
import { createKeepBuilt } from './history/keep-built.ts';
import { createVersionStore } from './history/version-store.ts';
import { createLibrary } from './library/create-library.ts';
import { createFallbackFolder } from './library/fallback-folder.ts';
import type { LibraryFolder } from './library/library-folder.ts';
import { openLibrary } from './library/open-library.ts';
import { snapshots, type TakenSnapshot } from './library-snapshot.ts';
import { createMediaService, type MediaService } from './media/media-service.ts';
import { createRenditions, type Renditions } from './media/renditions.ts';
import { createPieces, type Pieces } from './pieces/pieces.ts';
import type { Clock } from './platform/clock.ts';
import type { ImageCodec } from './platform/image-codec.ts';
import type { Logger } from './platform/logger.ts';
import { workerFile } from './platform/worker-file.ts';
import { createPreviewService, type PreviewService } from './preview/preview-service.ts';
import { createListScheduled, type ListScheduled } from './publish/list-scheduled.ts';
import { createPublishService, type PublishService } from './publish/publish-service.ts';
import { replaceEverywhere } from './replace-media.ts';
import { type Corrections, createCorrections } from './review/corrections.ts';
import { createDeskList } from './review/desk-list.ts';
import { createMoves, type Moves } from './review/moves.ts';
import { createReviewService, type ReviewService } from './review/review-service.ts';
import { readReviewStates } from './review/review-states.ts';
import { createSuggestionsService, type SuggestionsService } from './review/suggestions-service.ts';
import { createVersionSuggestions, type SuggestVersions } from './review/version-suggestions.ts';
import { takeRootCopies } from './root-copies.ts';
import { foundIn, hasPhrases } from './search/found-texts.ts';
import { createIndexing, type Indexing } from './search/indexing.ts';
import { openSearch } from './search/open-search.ts';
import { type AddressKeeper, createAddressKeeper } from './site/address-book.ts';
import { builtLists, builtPaths } from './site/former-lists.ts';
import { createSiteService, type SiteService } from './site/site-service.ts';
import { type NewsroomWatch, watchNewsroom } from './watch-newsroom.ts';

/** What the services need of the world. */
export interface Ports {
  readonly clock: Clock;
  readonly log: Logger;
  readonly codec: ImageCodec;
  /** The name that the lock gives to others, such as "Galley" or "galley import". */
  readonly program?: string;
  /** Who works here, as they call themselves, for the versions that they keep. */
  readonly by?: () => string;
  /** The app's own folder, for text that a library's folder can't take. A command has none: it says that it failed. */
  readonly dataFolder?: string;
  /** Lists are there before every file has been looked at: what changed while nobody looked follows a moment later. */
  readonly isQuick?: boolean;
}

/** An open library with its services. */
export interface Newsroom extends Pieces {
  readonly folder: LibraryFolder;
  readonly articles: ArticleService;
  readonly history: HistoryService;
  readonly watch: NewsroomWatch;
  readonly bulk: BulkChanges;
  readonly moves: Moves;
  readonly uses: MediaUses;
  /** Puts one media item wherever another stands. */
  readonly replaceMedia: (from: MediaId, to: MediaId) => Promise<BulkReport>;
  readonly sections: SectionChanges;
  readonly linked: LinkedArticles;
  readonly indexing: Indexing;
  /** Where the words of a query are in an article; `null` where it can't be read, or has none of them. */
  readonly foundIn: (id: ArticleId, text: string) => Promise<FoundText | null>;
  /** Whether an article has the phrases of a query. */
  readonly hasPhrases: (id: ArticleId, phrases: readonly string[]) => Promise<boolean>;
  readonly authors: AuthorService;
  readonly media: MediaService;
  readonly review: ReviewService;
  /** What readers said. */
  readonly comments: CommentService;
  /** Every article outside the trash: where it is, who has it, by when. */
  readonly desk: () => Promise<readonly DeskEntry[]>;
  readonly scheduled: ListScheduled;
  readonly suggestions: SuggestionsService;
  readonly suggestVersions: SuggestVersions;
  readonly exchange: ExchangeService;
  readonly renditions: Renditions;
  readonly site: SiteService;
  readonly preview: PreviewService;
  /** What is to be put right in an article before readers get it. ExpectedError `article-unknown`. */
  readonly check: (id: ArticleId) => Promise<readonly Problem[]>;
  readonly publish: PublishService;
  /** Notes to readers of what was changed after publication. */
  readonly corrections: Corrections;
  readonly rememberFormer: AddressKeeper['rememberFormer'];
  readonly rememberTags: AddressKeeper['rememberTags'];
  /** The library as it is now, with what is recorded but not yet in article.json. */
  readonly snapshot: () => Promise<TakenSnapshot>;
  /** Where each article is in the site. */
  readonly articlePaths: () => ReadonlyMap<ArticleId, string>;
  /**
   * Brings everything into the files and gives the lock back; what would change the library afterwards is ExpectedError
   * `newsroom-closed`. ExpectedError `not-saved` when text would be lost; it stays open then.
   */
  readonly close: () => Promise<void>;
}

/**
 * The one place where the services of a library are built, for the window and the command line alike. ExpectedError
 * `not-a-library` or `library-damaged` where the folder can't be opened at all.
 */
export async function openNewsroom(path: string, ports: Ports): Promise<Newsroom> {
  const { clock, log, program = 'Galley' } = ports;
  const folder = await openLibrary(path, { clock, log, program });
  try {
    return await composeNewsroom(folder, ports);
  } catch (error) {
    await folder.close();
    throw error;
  }
}

/** Makes a new library in an empty or new folder and opens it. ExpectedError `folder-not-empty` or `not-created`. */
export async function createNewsroom(wanted: NewLibrary, ports: Ports): Promise<Newsroom> {
  return openNewsroom(await createLibrary(wanted), ports);
}

async function composeNewsroom(
  folder: LibraryFolder,
  { clock, log, codec, by = () => '', dataFolder, isQuick = false }: Ports,
): Promise<Newsroom> {
  const versions = createVersionStore({ libraryPath: folder.path, clock, by, readOnly: folder.readOnly });
  const fallback = dataFolder === undefined ? null : createFallbackFolder(dataFolder, folder.path);
  const addresses = createAddressKeeper(folder, log);
  const takeRoot = (): Promise<void> => takeRootCopies({ folder, addresses, clock });
  await takeRoot();
  // Begun before anything else: a thread looks at the files while this one reads what is known of them.
  const scan = beginScan(folder.path);
  const search = await openSearch(folder, log, workerFile('index-worker', import.meta));
  const articlesBy = (slug: Slug): readonly string[] =>
    articles.allSummaries().flatMap((one) => (one.authors.includes(slug) ? one.headline : []));
  // The disk looks for the small files while this thread is busy with the index.
  const [authors, media, articles] = await Promise.all([
    createAuthorService({ folder, clock, articlesBy }),
    createMediaService({ folder, codec, clock, log }),
    createArticleService({
      ...{ folder, scan, clock, log, isQuick },
      fallback: fallback && createFallbackJournals(fallback),
      index: search.index,
      readMany: search.bulk?.readMany ?? null,
      keepVersion: versions.keep,
      wasBuilt: async (id) => (await addresses.read()).articles.has(id),
    }),
  ]);
  const history = createHistoryService({ folder, versions, articles });
  const comments = createCommentService(folder, clock);
  const beside = { folder, clock, versions, getArticle: articles.get };
  const review = createReviewService(beside);
  const suggestions = createSuggestionsService({ ...beside, fallback });
  const copies = createConflictCopies({ folder, versions, articles, review, comments, suggestions, clock });
  const watch = watchNewsroom({
    ...{ libraryPath: folder.path, authors, media, log },
    folder: { refresh: () => folder.refresh().then(takeRoot) },
    publications: { refresh: () => publish.refresh() },
    known: async () => (await articles.checked()).stamps,
    open: articles.open,
    onTouched: async (id) => {
      await articles.refresh(id);
      await copies.merge(id);
    },
    beside: { review: review.touched, comments: comments.touched, suggestions: suggestions.touched },
  });
  const merged = articles.checked().then(async ({ withCopies }) => {
    for (const id of withCopies) await copies.merge(id);
  });
  if (isQuick) merged.catch((error) => log.error('copies could not be merged', error));
  else await merged;
  const bulk = createBulkChanges(articles);
  const uses = createMediaUses(articles);
  const indexing = createIndexing({ articles, authors, ...search });
  const linked = createLinkedArticles({ summaries: articles.allSummaries, review: review.get, clock });
  const moves = createMoves({
    config: () => folder.config,
    clock,
    getArticle: articles.get,
    view: review.view,
    change: bulk.change,
  });
  const desk = createDeskList({ folder, clock, articles, review });
  const suggestVersions = createVersionSuggestions({ versions, suggestions, getArticle: articles.get });

  const exchange = createExchangeService({
    ...{ folder, articles, authors, media, review, suggestions, versions, clock, log },
  });
  await exchange.finish();

  const authorsBySlug = (): LibrarySnapshot['authors'] =>
    new Map(authors.list().map((one) => [one.slug, one]));
  const mediaById = (): LibrarySnapshot['media'] => new Map(media.list().map((item) => [item.id, item]));
  const { index } = search;
  const nameOf = (slug: Slug): string => search.names.get(slug) ?? slug;
  const snapshot = snapshots({
    ...{ folder, articles, comments, addresses, index },
    ...{ authors: authorsBySlug, media: mediaById },
  });

  const check = createArticleCheck({
    ...{ folder, articles, addresses, suggestions, linked, clock },
    ...{ authors: authorsBySlug, media: mediaById },
  });

  const renditions = createRenditions({ libraryPath: folder.path, media, codec });
  const site = createSiteService({
    libraryPath: folder.path,
    snapshot,
    size: () => articles.allSummaries().length,
    thread: workerFile('site-worker', import.meta),
    renditions,
    rememberAddresses: (built) => addresses.remember(builtPaths(built), builtLists(built)),
    keepBuilt: createKeepBuilt({ folder, versions, articles, log }),
    clock,
    log,
  });
  const publish = createPublishService({
    folder,
    site,
    articles,
    readReviews: (some) => readReviewStates(folder.path, some, articles.read),
    rememberAddresses: addresses.remember,
    keepVersion: (id) => history.keep(id, { kind: 'published' }),
    clock,
    log,
  });
  const preview = createPreviewService({ libraryPath: folder.path, snapshot, renditions, clock });
  const pieces = createPieces(folder, clock);
  const corrections = createCorrections({ config: () => folder.config, clock, versions, publish, articles });
  folder.onConfigChanged(preview.invalidate);
  articles.onTouched(preview.invalidate);
  authors.onChanged(preview.invalidate);
  media.onChanged(preview.invalidate);
  comments.onChanged(preview.invalidate);

  return {
    folder,
    articles,
    history,
    watch,
    bulk,
    moves,
    uses,
    replaceMedia: (from, to) => replaceEverywhere({ bulk, uses, authors, folder }, from, to),
    linked,
    indexing,
    foundIn: async (id, text) => {
      const article = await articles.read(id);
      return article === undefined ? null : foundIn(article, text, nameOf);
    },
    hasPhrases: async (id, phrases) => {
      const article = await articles.read(id);
      return article !== undefined && hasPhrases(article, phrases, nameOf);
    },
    authors,
    media,
    ...pieces,
    sections: createSectionChanges({ bulk, articles, templates: pieces.templates, folder }),
    review,
    desk,
    scheduled: createListScheduled({ articles, review, clock }),
    suggestions,
    suggestVersions,
    exchange,
    renditions,
    site,
    preview,
    publish,
    comments,
    corrections,
    rememberFormer: addresses.rememberFormer,
    rememberTags: addresses.rememberTags,
    check,
    snapshot,
    articlePaths: () => new Map(articles.allSummaries().map((one) => [one.id, articlePath(one)])),
    close: () => closeNewsroom({ folder, articles, watch, indexing, index, merged }),
  };
}
