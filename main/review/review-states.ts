import type { Article } from '#shared/articles/article.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Problem } from '#shared/library/problem.ts';
import { Review } from '#shared/review/review.schema.ts';
import type { ReviewState } from '#shared/review/review-state.ts';
import { inLibrary, libraryFiles } from '../library/library-layout.ts';
import { readVersionedFile } from '../library/versioned-file.ts';
import { mapParallel } from '../platform/map-parallel.ts';
import { contentHash } from './content-hash.ts';

export interface ReviewStates {
  readonly states: ReadonlyMap<ArticleId, ReviewState>;
  /** Reviews that can't be read: what stands in them might forbid to publish. */
  readonly problems: readonly Problem[];
}

const readsAtOnce = 16;

/** What the checks must know of the articles' reviews. Articles without one are not in it. */
export async function readReviewStates(
  libraryPath: string,
  articles: readonly Article[],
): Promise<ReviewStates> {
  const states = new Map<ArticleId, ReviewState>();
  const problems: Problem[] = [];
  await mapParallel(articles, readsAtOnce, async (article) => {
    const file = libraryFiles.review(article.id);
    const found = await readVersionedFile(inLibrary(libraryPath, file), Review);
    if (found.state === 'missing') return;
    if (found.state === 'read' && found.value.article === article.id) {
      const hash = found.value.approvals.length > 0 ? contentHash(article) : '';
      states.set(article.id, { review: found.value, suggestions: 0, contentHash: hash });
      return;
    }
    const reason = found.state === 'unreadable' ? found.reason : 'it belongs to another article';
    const message = `The review in ${file} can't be used: ${reason}. Put the file right or move it away; nobody knows whether it holds the article back.`;
    const { id, headline } = article;
    problems.push({ code: 'review-unreadable', article: id, headline, file, field: null, message });
  });
  return { states, problems: problems.toSorted((a, b) => ((a.file ?? '') < (b.file ?? '') ? -1 : 1)) };
}
