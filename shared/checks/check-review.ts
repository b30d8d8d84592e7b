import type { Article } from '../articles/article.schema.ts';
import { stageOf, type Workflow } from '../articles/workflow.ts';
import { isSettled } from '../review/change-claims.ts';
import { isStale, type ReviewState } from '../review/review-state.ts';
import { type Finding, ruleFinding } from './finding.ts';
import { locksOf } from './locks.ts';

/** What the newsroom hasn't settled among itself. Locks hold whatever the library's rules are. */
export function checkReview(
  article: Article,
  state: ReviewState | undefined,
  workflow: Workflow,
  now: Date,
): readonly Finding[] {
  const findings: Finding[] = [...locksOf(state, now), ...approvals(article, state, workflow)];
  if (state === undefined) return findings;
  if (state.suggestions > 0) {
    const what = state.suggestions === 1 ? 'A suggestion is' : `${state.suggestions} suggestions are`;
    findings.push(
      ruleFinding('suggestions-open', 'review.suggestions', `${what} open: accept or reject each.`),
    );
  }
  const comments = state.review.comments.filter(({ resolved }) => resolved === null).length;
  if (comments > 0) {
    const what = comments === 1 ? 'A comment is' : `${comments} comments are`;
    findings.push(ruleFinding('comments-open', 'review.comments', `${what} open: answer and resolve it.`));
  }
  const claims = state.review.claims.filter((claim) => !isSettled(claim, article)).length;
  if (claims > 0) {
    const what = claims === 1 ? 'A claim is' : `${claims} claims are`;
    const message = `${what} not checked as it stands now: check it or take the mark away.`;
    findings.push(ruleFinding('claims-unchecked', 'review.claims', message));
  }
  return findings;
}

/** Asked for by the stage where the article is. */
function approvals(
  { status }: Article,
  state: ReviewState | undefined,
  workflow: Workflow,
): readonly Finding[] {
  const wanted = stageOf(workflow, status)?.approvals ?? [];
  const given = state?.review.approvals ?? [];
  const findings = wanted
    .filter((role) => !given.some((approval) => approval.role === role))
    .map((role) => {
      const message = `The article needs the approval of the ${roleNames[role]}.`;
      return ruleFinding('approval-missing', 'review.approvals', message);
    });
  const stale = given
    .filter((approval) => state !== undefined && isStale(approval, state.contentHash))
    .map(({ by, role }) => {
      const message = `${by.name} (${roleNames[role]}) approved an earlier text: look at what changed and approve it again.`;
      return ruleFinding('approval-stale', 'review.approvals', message);
    });
  return [...findings, ...stale];
}

const roleNames = { writer: 'writer', editor: 'editor', copy: 'copy desk', legal: 'legal desk' } as const;
