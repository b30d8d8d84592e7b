import type { z } from 'zod';
import { mergeComments } from '#shared/comments/merge-comments.ts';
import { ReaderComments } from '#shared/comments/reader-comment.schema.ts';
import { mergeReviews } from '#shared/exchange/merge-reviews.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { Review } from '#shared/review/review.schema.ts';
import { Proposal } from '#shared/suggestions/proposal.schema.ts';
import type { CommentService } from '../comments/comment-service.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { inLibrary } from '../library/library-layout.ts';
import { secondVersion } from '../library/second-versions.ts';
import { setAside } from '../library/set-aside.ts';
import { readVersionedFile } from '../library/versioned-file.ts';
import type { Clock } from '../platform/clock.ts';
import type { ReviewService } from '../review/review-service.ts';
import type { SuggestionsService } from '../review/suggestions-service.ts';

type Merge = (id: ArticleId, file: string) => Promise<void>;

/** Takes a second version of a document that stands beside the text into the first. `file`: in the library. */
type CopiesBeside = Readonly<Record<'review.json' | 'comments.json' | 'suggestions.json', Merge>>;

export interface CopiesBesideParts {
  readonly folder: LibraryFolder;
  readonly review: Pick<ReviewService, 'take'>;
  readonly comments: Pick<CommentService, 'take'>;
  readonly suggestions: Pick<SuggestionsService, 'takeCopy'>;
  readonly clock: Clock;
}

/**
 * Nobody knows what two versions have in common, so both sides' comments, claims, approvals and suggestions are kept, and what one of them
 * resolved, decided or held back is. A copy is set aside afterwards: where both say something else in one place only one can stand.
 */
export function createCopiesBeside(parts: CopiesBesideParts): CopiesBeside {
  const { folder, review, comments, suggestions, clock } = parts;
  function merging<Document extends { readonly article: ArticleId }>(
    schema: z.ZodType<Document>,
    take: (id: ArticleId, copy: Document) => Promise<unknown>,
  ): Merge {
    return async (id, file) => {
      const read = await readVersionedFile(inLibrary(folder.path, file), schema);
      if (read.state === 'missing') return;
      if (read.state === 'unreadable' || read.newer !== null || read.value.article !== id) {
        reportSecondVersion(folder, file, id);
        return;
      }
      try {
        await take(id, read.value);
        await setAside(folder.path, file, clock);
      } catch (error) {
        // The first one can't be read or written, which is said where it is used.
        if (!(error instanceof ExpectedError)) throw error;
        reportSecondVersion(folder, file, id);
      }
    };
  }

  return {
    'review.json': merging(Review, (id, copy) => {
      const none = Review.parse({ schemaVersion: librarySchemaVersion, article: id });
      return review.take(id, (mine) => mergeReviews(none, mine, copy));
    }),
    'comments.json': merging(ReaderComments, (id, copy) =>
      comments.take(id, (mine) => mergeComments(mine, copy.comments)),
    ),
    'suggestions.json': merging(Proposal, suggestions.takeCopy),
  };
}

export function reportSecondVersion(folder: LibraryFolder, file: string, article: ArticleId): void {
  folder.problems.report(file, 'conflict-copy', secondVersion(file), article);
}
