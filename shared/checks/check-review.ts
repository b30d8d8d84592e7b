import type { ArticleContent } from '../articles/article.schema.ts';
import type { ArticleHead } from '../articles/article-facts.ts';
import { stageOf, type Workflow } from '../articles/workflow.ts';
import { phrase } from '../messages/phrase.ts';
import { isSettled } from '../review/change-claims.ts';
import type { Claim } from '../review/claim.schema.ts';
import type { ReviewRole } from '../review/person.schema.ts';
import { isStale, type ReviewState } from '../review/review-state.ts';
import { type Finding, ruleFinding } from './finding.ts';
import { locksOf } from './locks.ts';

/** What the newsroom hasn't settled among itself. Locks hold whatever the library's rules are. */
export function checkReview(
  article: ArticleHead,
  state: ReviewState | undefined,
  workflow: Workflow,
  now: Date,
): readonly Finding[] {
  const findings: Finding[] = [...locksOf(state, now), ...approvals(article, state, workflow)];
  if (state === undefined) return findings;
  if (state.suggestions > 0) {
    const message =
      state.suggestions === 1
        ? phrase`A suggestion is open: accept or reject it.`
        : phrase`${state.suggestions} suggestions are open: accept or reject each.`;
    findings.push(ruleFinding('suggestions-open', 'review.suggestions', message));
  }
  const comments = state.review.comments.filter(({ resolved }) => resolved === null).length;
  if (comments > 0) {
    const message =
      comments === 1
        ? phrase`A comment is open: answer and resolve it.`
        : phrase`${comments} comments are open: answer and resolve each.`;
    findings.push(ruleFinding('comments-open', 'review.comments', message));
  }
  return findings;
}

/** What must be looked up again, as the text says it now. */
export function checkClaims(content: ArticleContent, claims: readonly Claim[]): readonly Finding[] {
  const open = claims.filter((claim) => !isSettled(claim, content)).length;
  if (open === 0) return [];
  const message =
    open === 1
      ? phrase`A claim is not checked as it stands now: check it or take the mark away.`
      : phrase`${open} claims are not checked as they stand now: check each or take its mark away.`;
  return [ruleFinding('claims-unchecked', 'review.claims', message)];
}

/** Asked for by the stage where the article is. */
function approvals(
  { status }: ArticleHead,
  state: ReviewState | undefined,
  workflow: Workflow,
): readonly Finding[] {
  const wanted = stageOf(workflow, status)?.approvals ?? [];
  const given = state?.review.approvals ?? [];
  const findings = wanted
    .filter((role) => !given.some((approval) => approval.role === role))
    .map((role) => {
      const message = phrase`The article needs the approval of the ${roleNames()[role]}.`;
      return ruleFinding('approval-missing', 'review.approvals', message);
    });
  const stale = given
    .filter((approval) => state !== undefined && isStale(approval, state.contentHash))
    .map(({ by, role }) => {
      const message = phrase`${by.name} (${roleNames()[role]}) approved an earlier text: look at what changed and approve it again.`;
      return ruleFinding('approval-stale', 'review.approvals', message);
    });
  return [...findings, ...stale];
}

const roleNames = (): Readonly<Record<ReviewRole, string>> => ({
  writer: phrase`writer`,
  editor: phrase`editor`,
  copy: phrase`copy desk`,
  legal: phrase`legal desk`,
});
