import type { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import {
  lastStatus,
  refuseMove,
  type Stage,
  stageOf,
  type WorkflowStatus,
} from '#shared/articles/workflow.ts';
import type { BulkReport } from '#shared/ipc/articles.contract.ts';
import type { ReviewView } from '#shared/ipc/review.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { moveRefused } from '#shared/review/move-refused.ts';
import type { Reviewer } from '#shared/review/person.schema.ts';
import { validApprovals } from '#shared/review/review-state.ts';
import type { Clock } from '../platform/clock.ts';

/** The one way of an article from stage to stage: here it is held who may move it and what it needs for that. */
export interface Moves {
  /** Those that are there already are left alone; those that may not go there are told with the reason. */
  readonly move: (ids: readonly ArticleId[], status: WorkflowStatus, by: Reviewer) => Promise<BulkReport>;
}

interface MovesParts {
  readonly config: () => LibraryConfig;
  readonly clock: Clock;
  readonly getArticle: (id: ArticleId) => Promise<{ readonly article: Article }>;
  readonly view: (id: ArticleId) => Promise<ReviewView>;
  readonly change: (
    ids: readonly ArticleId[],
    make: (content: ArticleContent) => Partial<Pick<ArticleContent, 'status' | 'publication'>>,
  ) => Promise<BulkReport>;
}

export function createMoves({ config, clock, getArticle, view, change }: MovesParts): Moves {
  async function refusalOf(id: ArticleId, status: WorkflowStatus, stage: Stage | undefined, by: Reviewer) {
    const { article } = await getArticle(id);
    if (article.status === status) return null;
    const { review, contentHash } = await view(id);
    const refusal =
      stage === undefined
        ? ({ reason: 'unknown', roles: [] } as const)
        : refuseMove(
            stage,
            { roles: by.roles ?? [] },
            validApprovals(review, contentHash),
            review.legalHold !== null,
          );
    return refusal === null
      ? null
      : { id, headline: article.headline, message: moveRefused(article.headline, refusal) };
  }

  async function move(ids: readonly ArticleId[], status: WorkflowStatus, by: Reviewer): Promise<BulkReport> {
    const stage = stageOf(config().workflow, status);
    const refusals = await Promise.all(ids.map((id) => refusalOf(id, status, stage, by)));
    const refused = refusals.filter((refusal) => refusal !== null);
    const allowed = ids.filter((id) => !refused.some((refusal) => refusal.id === id));
    const date = status === lastStatus ? await publicationNow() : null;
    // A build leaves out what is ready without a date: it gets the present one, which can be changed.
    const report = await change(allowed, ({ publication }) =>
      date === null ? { status } : { status, publication: publication ?? date },
    );
    return { ...report, failed: [...refused, ...report.failed] };
  }

  /** Calendars are large: loaded when something becomes ready. */
  async function publicationNow() {
    const dates = await import('#shared/articles/publication-date.ts');
    return dates.publicationNow(clock.now(), config().timeZone);
  }

  return { move };
}
