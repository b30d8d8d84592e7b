import { type Stage, stageOf, type Workflow } from '../articles/workflow.ts';
import { type ReviewRole, reviewRoles } from './person.schema.ts';
import type { Approval, Review } from './review.schema.ts';
import { isStale } from './review-state.ts';

export interface ListedApproval {
  readonly role: ReviewRole;
  /** `null`: nobody has given it. */
  readonly approval: Approval | null;
  /** It was given for an earlier text. */
  readonly isStale: boolean;
  /** The stage where the article is asks for it. */
  readonly isNeeded: boolean;
}

/** What there is to say of approvals: those given, those that the workflow asks for anywhere, those that one could give. */
export function listApprovals(
  { approvals }: Review,
  contentHash: string,
  workflow: Workflow,
  { status, roles }: { readonly status: Stage['id']; readonly roles: readonly ReviewRole[] },
): readonly ListedApproval[] {
  const needed = stageOf(workflow, status)?.approvals ?? [];
  const asked = new Set(workflow.stages.flatMap((stage) => stage.approvals));
  return reviewRoles.flatMap((role) => {
    const approval = approvals.find((one) => one.role === role) ?? null;
    // Whoever writes says by filing that the text is good.
    const isOffered = role !== 'writer' && roles.includes(role);
    if (approval === null && !asked.has(role) && !isOffered) return [];
    const stale = approval !== null && isStale(approval, contentHash);
    return [{ role, approval, isStale: stale, isNeeded: needed.includes(role) }];
  });
}
