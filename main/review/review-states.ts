import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleHead } from '#shared/articles/article-facts.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import type { Problem } from '#shared/library/problem.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { Review } from '#shared/review/review.schema.ts';
import type { ReviewState } from '#shared/review/review-state.ts';
import { Proposal } from '#shared/suggestions/proposal.schema.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import type { FileRead } from '../library/versioned-file.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { withAnyFile } from '../platform/present-files.ts';
import { contentHash } from './content-hash.ts';
import { readFileOf } from './file-of-article.ts';

interface ReviewStates {
  readonly states: ReadonlyMap<ArticleId, ReviewState>;
  /** Files that can't be read: what stands in them might forbid to publish. */
  readonly problems: readonly Problem[];
}

const readsAtOnce = 16;

/** What the checks must know of the articles' reviews and suggestions. Articles without either are not in it; few have to be read for it. */
export async function readReviewStates(
  libraryPath: string,
  articles: readonly Pick<ArticleHead, 'id' | 'headline'>[],
  read: (id: ArticleId) => Promise<Article | undefined>,
): Promise<ReviewStates> {
  const states = new Map<ArticleId, ReviewState>();
  const problems: Problem[] = [];
  const reviewed = await withAnyFile(articles, ({ id }) =>
    [libraryFiles.review(id), libraryFiles.suggestions(id)].map((file) => inLibrary(libraryPath, file)),
  );
  await mapParallel(reviewed, readsAtOnce, async (article) => {
    const { id } = article;
    const [reviewFile, proposalFile] = [libraryFiles.review(id), libraryFiles.suggestions(id)];
    const review = await readFileOf(id, { libraryPath, file: reviewFile, schema: Review });
    const proposal = await readFileOf(id, { libraryPath, file: proposalFile, schema: Proposal });
    problems.push(
      ...problemOf(review, article, reviewFile, 'review-unreadable'),
      ...problemOf(proposal, article, proposalFile, 'suggestions-unreadable'),
    );
    if (review.state !== 'read' && proposal.state !== 'read') return;
    const known =
      review.state === 'read'
        ? review.value
        : Review.parse({ schemaVersion: librarySchemaVersion, article: id });
    const approved = known.approvals.length > 0 ? await read(id) : undefined;
    states.set(id, {
      review: known,
      suggestions: proposal.state === 'read' ? Math.max(1, proposal.value.authors.length) : 0,
      contentHash: approved === undefined ? '' : contentHash(approved),
    });
  });
  return { states, problems: problems.toSorted((a, b) => ((a.file ?? '') < (b.file ?? '') ? -1 : 1)) };
}

function problemOf(
  found: FileRead<unknown>,
  { id, headline }: Pick<ArticleHead, 'id' | 'headline'>,
  file: string,
  code: string,
): readonly Problem[] {
  if (found.state !== 'unreadable') return [];
  const message = phrase`${file} can't be used: ${found.reason}. Put the file right or move it away; nobody knows whether it holds the article back.`;
  return [{ code, article: id, headline, file, field: null, message }];
}
