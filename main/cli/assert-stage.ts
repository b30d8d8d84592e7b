import { stageOf, type Workflow, type WorkflowStatus } from '#shared/articles/workflow.ts';
import { ExpectedError } from '#shared/ipc/result.ts';

/** ExpectedError `status-unknown`, with those that there are. */
export function assertStage(workflow: Workflow, status: WorkflowStatus): void {
  if (stageOf(workflow, status) !== undefined) return;
  const known = workflow.stages.map(({ id }) => id).join(', ');
  throw new ExpectedError('status-unknown', `The library has no stage "${status}": give one of ${known}.`);
}
