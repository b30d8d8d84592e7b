import type { WorkflowStatus } from '#shared/articles/workflow.ts';
import type { DeskEntry } from '#shared/review/desk.ts';
import { useStages } from '../articles/use-stages.ts';
import { useCommand } from '../commands/commands.tsx';

/** What can be done with the card that has, or last had, the keyboard. */
export function useDeskCommands(
  current: DeskEntry | null,
  move: (entry: DeskEntry, status: WorkflowStatus) => void,
  assign: ((entry: DeskEntry) => void) | null,
): void {
  const { stages } = useStages();
  const at = current === null ? -1 : stages.findIndex(({ id }) => id === current.status);
  const isFixed = assign === null || current === null;
  const to = (step: 1 | -1): (() => void) | null => {
    const stage = at < 0 ? undefined : stages[at + step];
    return stage === undefined || isFixed ? null : () => move(current, stage.id);
  };
  useCommand('desk.moveNext', to(1));
  useCommand('desk.movePrevious', to(-1));
  useCommand('desk.assign', isFixed ? null : () => assign(current));
}
