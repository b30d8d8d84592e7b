import { randomUUID } from 'node:crypto';
import { type Article, ArticleContent } from '#shared/articles/article.schema.ts';
import type { VersionId } from '#shared/history/version.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ReviewView } from '#shared/ipc/review.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { changeReview } from '#shared/review/change-review.ts';
import type { Reviewer, ReviewRole } from '#shared/review/person.schema.ts';
import { refuseChange } from '#shared/review/refuse-change.ts';
import { Review, type ReviewChange } from '#shared/review/review.schema.ts';
import type { VersionStore } from '../history/version-store.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { savingFailed } from '../library/saving-failed.ts';
import { writeVersionedFile } from '../library/versioned-file.ts';
import { createChangeQueue } from '../platform/change-queue.ts';
import type { Clock } from '../platform/clock.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { withAnyFile } from '../platform/present-files.ts';
import { createSignal, type Listen } from '../platform/signal.ts';
import { contentHash } from './content-hash.ts';
import { readFileOf } from './file-of-article.ts';

/** A damaged review is ExpectedError `review-unreadable`: it is never replaced by an empty one. */
export interface ReviewService {
  /** An article without a review has an empty one. */
  readonly get: (id: ArticleId) => Promise<Review>;
  /** The same with the hash of the article's content as it is now. */
  readonly view: (id: ArticleId) => Promise<ReviewView>;
  /**
   * On disk when it returns, and with an approval the text that it is of. ExpectedError `read-only`, `profile-missing`,
   * `role-missing`, `comment-unknown`, `review-newer`.
   */
  readonly change: (id: ArticleId, change: ReviewChange, by: Reviewer) => Promise<Review>;
  /** The version of the history that has the text a role approved. */
  readonly approvedVersion: (id: ArticleId, role: ReviewRole) => Promise<VersionId | null>;
  /** Another program has written the file: whoever listens is to ask again. */
  readonly touched: (id: ArticleId) => void;
  readonly onChanged: Listen<ArticleId>;
  /** Replaces the review by what a merge made of it. On disk when it returns. ExpectedError `read-only`, `review-newer`. */
  readonly take: (id: ArticleId, merge: (mine: Review) => Review) => Promise<Review>;
  /** Of those articles that have one, each with why it can't be read instead where it can't. */
  readonly all: (articles: readonly ArticleId[]) => Promise<readonly (ArticleReview | UnreadableReview)[]>;
}

interface ArticleReview {
  readonly article: ArticleId;
  readonly review: Review;
}

interface UnreadableReview {
  readonly article: ArticleId;
  readonly error: ExpectedError;
}

interface ReviewServiceParts {
  readonly folder: LibraryFolder;
  readonly clock: Clock;
  /** Throws ExpectedError `article-unknown`. */
  readonly versions: Pick<VersionStore, 'keep' | 'find'>;
  readonly getArticle: (id: ArticleId) => Promise<{ readonly article: Article }>;
}

const readsAtOnce = 16;

export function createReviewService({
  folder,
  clock,
  versions,
  getArticle,
}: ReviewServiceParts): ReviewService {
  const queue = createChangeQueue(folder);
  const onChanged = createSignal<ArticleId>();

  async function read(id: ArticleId): Promise<{ review: Review; newer: number | null }> {
    const file = libraryFiles.review(id);
    const found = await readFileOf(id, { libraryPath: folder.path, file, schema: Review });
    if (found.state === 'missing') {
      return { review: Review.parse({ schemaVersion: librarySchemaVersion, article: id }), newer: null };
    }
    if (found.state === 'unreadable') {
      const message = phrase`The review in ${file} can't be used: ${found.reason}. Put the file right or move it away; Galley leaves it as it is.`;
      throw new ExpectedError('review-unreadable', message);
    }
    return { review: found.value, newer: found.newer };
  }

  async function change(id: ArticleId, wanted: ReviewChange, by: Reviewer): Promise<Review> {
    if (by.name.trim() === '') {
      throw new ExpectedError('profile-missing', phrase`Say who you are first: a review needs your name.`);
    }
    const { article } = await getArticle(id);
    const review = await readToChange(id);
    const refusal = refuseChange(review, wanted, by);
    if (refusal !== null) throw new ExpectedError('role-missing', refusal);
    // The text comes before the word that is given for it: an approval without its text could show no change.
    if (wanted.kind === 'approve') {
      await versions.keep(id, ArticleContent.parse(article), { kind: 'approved', note: wanted.role });
    }
    const origin = { by, at: clock.now().toISOString(), id: randomUUID(), contentHash: contentHash(article) };
    return write(id, changeReview(review, wanted, origin));
  }

  async function readToChange(id: ArticleId): Promise<Review> {
    const { review, newer } = await read(id);
    if (newer === null) return review;
    throw new ExpectedError(
      'review-newer',
      phrase`A newer Galley wrote ${libraryFiles.review(id)} (format ${newer}): update Galley to change it.`,
    );
  }

  async function write(id: ArticleId, wanted: Review): Promise<Review> {
    const changed = Review.parse(wanted);
    const file = libraryFiles.review(id);
    try {
      await writeVersionedFile(inLibrary(folder.path, file), changed);
    } catch (error) {
      throw savingFailed(file, error);
    }
    onChanged.emit(id);
    return changed;
  }

  async function all(ids: readonly ArticleId[]): Promise<readonly (ArticleReview | UnreadableReview)[]> {
    const some = await withAnyFile(ids, (id) => [inLibrary(folder.path, libraryFiles.review(id))]);
    return mapParallel(some, readsAtOnce, async (article) => {
      try {
        return { article, review: (await read(article)).review };
      } catch (error) {
        if (error instanceof ExpectedError) return { article, error };
        throw error;
      }
    });
  }

  return {
    get: async (id) => {
      await getArticle(id);
      return (await read(id)).review;
    },
    view: async (id) => {
      const { article } = await getArticle(id);
      return { review: (await read(id)).review, contentHash: contentHash(article) };
    },
    approvedVersion: async (id, role) => {
      const { approvals } = (await read(id)).review;
      const approval = approvals.find((one) => one.role === role);
      if (approval === undefined) return null;
      return versions.find(id, (content) => contentHash(content) === approval.contentHash);
    },
    change: (id, wanted, by) => queue.change(() => change(id, wanted, by)),
    touched: onChanged.emit,
    onChanged: onChanged.listen,
    take: (id, merge) =>
      queue.change(async () => {
        return write(id, merge(await readToChange(id)));
      }),
    all,
  };
}
