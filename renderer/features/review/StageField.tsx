import type { ReactNode } from 'react';
import { refuseMove, type WorkflowStatus } from '#shared/articles/workflow.ts';
import { validApprovals } from '#shared/review/review-state.ts';
import { useMessages } from '../../messages/index.ts';
import type { Faults } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useStages } from '../articles/use-stages.ts';
import { useSettings } from '../settings/settings.tsx';
import { useArticleReview } from './review-context.tsx';

interface StageFieldProps extends Faults {
  readonly status: WorkflowStatus;
  readonly readOnly: boolean;
  readonly onChange: (status: WorkflowStatus) => void;
}

/** Where the article is in the newsroom. A stage that one can't move it to says what is missing. */
export function StageField({ status, readOnly, onChange, ...faults }: StageFieldProps): ReactNode {
  const { article, review: words } = useMessages();
  const { stages, nameOf } = useStages();
  const { profile } = useSettings().settings;
  const { loaded } = useArticleReview();
  const review = loaded.state === 'ready' ? loaded.value : null;
  const approvals = review === null ? new Set<never>() : validApprovals(review.review, review.contentHash);
  const isHeld = (review?.review.legalHold ?? null) !== null;

  const options = stages.map((stage) => {
    const refusal = stage.id === status ? null : refuseMove(stage, profile, approvals, isHeld);
    const name = nameOf(stage.id);
    if (refusal === null) return { value: stage.id, label: name };
    const roles = refusal.roles.map((role) => words.roles[role]);
    return { value: stage.id, label: words.refused[refusal.reason](name, roles), disabled: true };
  });
  return (
    <Select
      label={article.fields.status}
      name="status"
      value={status}
      options={options}
      disabled={readOnly}
      {...faults}
      onChange={onChange}
    />
  );
}
