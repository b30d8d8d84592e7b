import { ArticleContent } from '#shared/articles/article.schema.ts';
import { isSame } from '#shared/compare/compare-contents.ts';
import type {
  ExchangeRecord,
  ExchangeState,
  SentReview,
  TakenReview,
} from '#shared/exchange/exchange.schema.ts';
import { commonState, mergeStates, proposedIn } from '#shared/exchange/merge-states.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import type { Person } from '#shared/review/person.schema.ts';
import { listSuggestions } from '#shared/suggestions/list-suggestions.ts';
import type { ArticleService } from '../articles/article-service.ts';
import type { AuthorService } from '../authors/author-service.ts';
import type { VersionStore } from '../history/version-store.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import type { MediaService } from '../media/media-service.ts';
import type { Clock } from '../platform/clock.ts';
import { createTaskQueue } from '../platform/task-queue.ts';
import type { ReviewService } from '../review/review-service.ts';
import type { SuggestionsService } from '../review/suggestions-service.ts';
import { readRecord, writeRecord } from './exchange-record.ts';
import { type OpenReviewFile, openReviewFile, writeReviewFile } from './review-file.ts';
import { picturesIn } from './sent-parts.ts';
import { inspectPictures, takePictures } from './take-pictures.ts';

/** Review without a server: an article leaves as one file, and what others did to it comes back the same way. */
export interface ExchangeService {
  /** Writes the review file. ExpectedError `profile-missing`, `read-only`, `review-file-not-written`. */
  readonly send: (id: ArticleId, to: string, by: Person) => Promise<void>;
  /**
   * Makes the article, or merges into it what changed there since. Everything is checked before anything is kept.
   * ExpectedError `not-a-review-file`, `review-file-refused`, `own-review-file`, `read-only`.
   */
  readonly take: (path: string) => Promise<TakenReview>;
}

export interface ExchangeParts {
  readonly folder: LibraryFolder;
  readonly articles: ArticleService;
  readonly authors: AuthorService;
  readonly media: MediaService;
  readonly review: ReviewService;
  readonly suggestions: SuggestionsService;
  readonly versions: VersionStore;
  readonly clock: Clock;
}

const mostVersions = 50;

export function createExchangeService(parts: ExchangeParts): ExchangeService {
  const { folder, articles, authors, media, review, suggestions, versions, clock } = parts;
  const queue = createTaskQueue();

  async function stateOf(id: ArticleId): Promise<ExchangeState> {
    const content = ArticleContent.parse((await articles.get(id)).article);
    const { of, ...proposal } = (await suggestions.get(id)) ?? { of: '' };
    return {
      content: { ...content, note: '' },
      review: await review.get(id),
      proposal: of === '' ? null : ({ of, ...proposal } as ExchangeState['proposal']),
    };
  }

  async function send(id: ArticleId, to: string, by: Person): Promise<void> {
    folder.assertWritable();
    if (by.name.trim() === '')
      throw new ExpectedError('profile-missing', 'Say who you are first: whoever gets the file must know.');
    const [state, record] = [await stateOf(id), await readRecord(folder.path, id)];
    const next = { ...record, sent: record.sent + 1 };
    const named = new Set(state.content.byline.map(({ author }) => author));
    const sentAuthors = authors.list().filter(({ slug }) => named.has(slug));
    const pictures = picturesIn(state, sentAuthors);
    const sent: SentReview = {
      galleyReview: 1,
      article: id,
      copy: record.copy,
      number: next.sent,
      sentAt: clock.now().toISOString(),
      by,
      newsroom: folder.config.title,
      createdAt: (await articles.get(id)).article.createdAt,
      state,
      seen: record.seen.map(({ copy, number, state: seen }) => ({ copy, number, state: seen })),
      versions: await versionsOf(id),
      authors: sentAuthors,
      media: media.list().filter((item) => pictures.has(item.id)),
    };
    // Counted before it is written: a number must never stand for two states.
    await writeRecord(folder.path, next);
    await writeReviewFile(to, sent, pictureFile);
  }

  function pictureFile(id: SentReview['media'][number]['id']): string {
    const item = media.get(id);
    if (item === undefined) throw new ExpectedError('media-unknown', `This newsroom has no picture ${id}.`);
    if (item.original === undefined) return media.fileOf(item);
    return inLibrary(folder.path, libraryFiles.given(id, item.original));
  }

  async function versionsOf(id: ArticleId): Promise<SentReview['versions']> {
    const list = (await versions.list(id)).versions
      .filter(({ kind }) => kind !== 'autosave')
      .slice(0, mostVersions);
    const all = await Promise.all(list.map((version) => versions.get(id, version.id)));
    return all.map(({ version: { at, kind, by, note }, content }) => ({
      at,
      kind,
      by,
      note,
      content: { ...content, note: '' },
    }));
  }

  async function take(path: string): Promise<TakenReview> {
    folder.assertWritable();
    const file = await openReviewFile(path);
    try {
      await inspectPictures(media, file);
      const isHere = articles.allSummaries().some(({ id }) => id === file.sent.article);
      return await (isHere ? merge(file) : takeNew(file));
    } finally {
      file.close();
    }
  }

  async function takeNew(file: OpenReviewFile): Promise<TakenReview> {
    const { sent } = file;
    const { article: id, state } = sent;
    const record = await readRecord(folder.path, id);
    await takePictures(media, file);
    await takeAuthors(sent);
    const times = { createdAt: sent.createdAt, updatedAt: clock.now().toISOString() };
    await articles.adopt({
      schemaVersion: librarySchemaVersion,
      id,
      ...times,
      trashedAt: null,
      origin: null,
      ...state.content,
    });
    await review.take(id, () => state.review);
    if (state.proposal !== null) {
      const { base, proposed, authors: whose } = state.proposal;
      await suggestions.take(id, { base, proposed }, () => whose);
    }
    await versions.takeIn(id, sent.copy, sent.versions);
    await remember(record, sent);
    return takenOf(sent, 'new', [], state.review.comments.length);
  }

  async function merge(file: OpenReviewFile): Promise<TakenReview> {
    const { sent } = file;
    const id = sent.article;
    const record = await readRecord(folder.path, id);
    if (sent.copy === record.copy) {
      const message = `This file was sent from here. What others did to the article is in the file that they send back.`;
      throw new ExpectedError('own-review-file', message);
    }
    const seen = record.seen.find(({ copy }) => copy === sent.copy);
    if (seen !== undefined && seen.number >= sent.number) return takenOf(sent, 'known', [], 0);
    const mine = await stateOf(id);
    const merged = mergeStates(commonState(record, sent), mine, sent.state);
    await takePictures(media, file);
    await takeAuthors(sent);
    const now = ArticleContent.parse((await articles.get(id)).article);
    await versions.keep(id, now, { kind: 'before-merge' });
    await versions.takeIn(id, sent.copy, sent.versions);
    const other = { ...sent.state.content, ...proposedIn(sent.state), note: now.note };
    const kept =
      merged.conflicts.length === 0
        ? null
        : await versions.keep(id, other, { kind: 'elsewhere', note: sent.by.name });
    if (merged.conflicts.length > 0 || !isSame(merged.content, mine.content)) {
      await articles.change(id, ({ note }) => ({ ...merged.content, note }), 'elsewhere', {
        conflicts: [...merged.conflicts],
        theirs: kept?.id ?? null,
      });
    }
    const before = mine.review.comments;
    const after = await review.take(id, () => merged.review);
    const { suggestions: open } = merged;
    const { base, proposed } = open ?? { base: proposedIn(mine), proposed: proposedIn(mine) };
    await suggestions.take(id, { base, proposed }, (pair) =>
      open === null ? [] : authorsOf(pair, open.authors),
    );
    await remember(record, sent);
    const added = after.comments.filter(({ id: comment }) => !before.some((one) => one.id === comment));
    return {
      ...takenOf(sent, 'merged', merged.conflicts, added.length),
      headline: merged.content.headline,
      theirs: kept?.id ?? null,
      suggestions: open === null ? 0 : listOf(open).length,
    };
  }

  /** What the library says of a person already stays. */
  async function takeAuthors(sent: SentReview): Promise<void> {
    const known = new Set(authors.list().map(({ slug }) => slug));
    for (const { schemaVersion: _version, ...author } of sent.authors) {
      if (!known.has(author.slug)) await authors.create(author);
    }
  }

  async function remember(record: ExchangeRecord, { copy, number, state }: SentReview): Promise<void> {
    const others = record.seen.filter((one) => one.copy !== copy);
    const seen = [...others, { copy, number, state, sentBefore: record.sent }];
    await writeRecord(folder.path, { ...record, seen });
  }

  return {
    send: (id, to, by) => queue.run(() => send(id, to, by)),
    take: (path) => queue.run(() => take(path)),
  };
}

type Open = NonNullable<ReturnType<typeof mergeStates>['suggestions']>;

function listOf({ base, proposed, authors }: Open): ReturnType<typeof listSuggestions>['list'] {
  return listSuggestions(base, proposed, authors).list;
}

/** Whose each is that is left, by what it changes. */
function authorsOf(pair: Pick<Open, 'base' | 'proposed'>, authors: Open['authors']): Open['authors'] {
  return listOf({ ...pair, authors }).map(({ key, by, at }) => ({ key: key.replace(/ \d+$/, ''), by, at }));
}

function takenOf(
  { article, by, sentAt, state }: SentReview,
  outcome: TakenReview['outcome'],
  conflicts: readonly string[],
  comments: number,
): TakenReview {
  const { headline } = state.content;
  const open = state.proposal === null ? 0 : listOf(state.proposal).length;
  return {
    article,
    headline,
    by,
    sentAt,
    outcome,
    conflicts: [...conflicts],
    theirs: null,
    comments,
    suggestions: open,
  };
}
