import {
  defaultStages,
  type Stage,
  stageOf,
  type Workflow,
  type WorkflowStatus,
} from '#shared/articles/workflow.ts';
import { useMessages } from '../../messages/index.ts';
import { useLibrary } from '../library/library.tsx';

interface Stages {
  readonly stages: readonly Stage[];
  /** The library's name of a stage, else Galley's own. One that the library has dropped keeps its id. */
  readonly nameOf: (status: WorkflowStatus) => string;
}

export function useStages(): Stages {
  return useStagesOf(useLibrary().config.workflow);
}

/** The same of a workflow that is being changed. */
export function useStagesOf(workflow: Workflow): Stages {
  const { articles: words } = useMessages();
  return {
    stages: workflow.stages,
    nameOf: (status) => {
      const own = stageOf(workflow, status)?.name ?? '';
      if (own !== '') return own;
      const known = defaultStages.find((one) => one === status);
      return known === undefined ? status : words.statuses[known];
    },
  };
}
