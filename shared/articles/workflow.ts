import { z } from 'zod';

/** Where an article is in the newsroom. Only `ready` articles are in a build. */
export const workflowStatuses = ['draft', 'filed', 'editing', 'copy', 'legal', 'ready'] as const;
export const WorkflowStatus = z.enum(workflowStatuses);
export type WorkflowStatus = z.infer<typeof WorkflowStatus>;
