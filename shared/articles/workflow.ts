import { z } from 'zod';
import { phrase } from '../messages/phrase.ts';
import { ReviewRole } from '../review/person.schema.ts';

/** Where an article is in the newsroom: the id of one of its library's stages. One that a library has dropped is kept. */
export const WorkflowStatus = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: () => phrase`a stage’s id has small letters, digits and single hyphens only`,
  })
  .max(40);
export type WorkflowStatus = z.infer<typeof WorkflowStatus>;

/** Every way begins with the one and ends with the other. Only `ready` articles are in a build. */
export const firstStatus = 'draft';
export const lastStatus = 'ready';

export const Stage = z.looseObject({
  id: WorkflowStatus,
  /** '' for the stages that every Galley has a name for. */
  name: z.string().max(60).default(''),
  /** Who may move an article here; nobody named is anybody. */
  movers: z.array(ReviewRole).default([]),
  /** Whose approval of the present text an article needs to be here. */
  approvals: z.array(ReviewRole).default([]),
});
export type Stage = z.infer<typeof Stage>;

export const defaultStages = ['draft', 'filed', 'editing', 'copy', 'legal', 'ready'] as const;

/** galley.json, `workflow`. */
export const Workflow = z.looseObject({
  stages: z
    .array(Stage)
    .refine((stages) => stages[0]?.id === firstStatus, {
      error: () => phrase`the first stage is "${firstStatus}"`,
    })
    .refine((stages) => stages.at(-1)?.id === lastStatus, {
      error: () => phrase`the last stage is "${lastStatus}"`,
    })
    .refine((stages) => new Set(stages.map(({ id }) => id)).size === stages.length, {
      error: () => phrase`two stages have one id`,
    })
    .prefault(defaultStages.map((id) => ({ id }))),
});
export type Workflow = z.infer<typeof Workflow>;

export function stageOf(workflow: Workflow, status: WorkflowStatus): Stage | undefined {
  return workflow.stages.find(({ id }) => id === status);
}

/** Why somebody can't move an article to a stage; `null` when they can. */
export type MoveRefusal =
  | { readonly reason: 'role'; readonly roles: readonly ReviewRole[] }
  | { readonly reason: 'approval'; readonly roles: readonly ReviewRole[] }
  | { readonly reason: 'hold'; readonly roles: readonly ReviewRole[] };

/** `approvals` are those that hold for the text as it is. What is held back for legal reasons doesn't become ready. */
export function refuseMove(
  stage: Stage,
  person: { readonly roles: readonly ReviewRole[] },
  approvals: ReadonlySet<ReviewRole>,
  isHeld = false,
): MoveRefusal | null {
  const isMover = stage.movers.length === 0 || stage.movers.some((role) => person.roles.includes(role));
  if (!isMover) return { reason: 'role', roles: stage.movers };
  if (isHeld && stage.id === lastStatus) return { reason: 'hold', roles: [] };
  const missing = stage.approvals.filter((role) => !approvals.has(role));
  return missing.length > 0 ? { reason: 'approval', roles: missing } : null;
}
