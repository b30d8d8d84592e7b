import type { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

/** What a reader needs to know beside the story: a title, then blocks. The title is the first child, always there. */
export const FactBox = elementSchema('fact-box', {});
export type FactBox = z.infer<typeof FactBox>;

export const FactBoxTitle = elementSchema('fact-box-title', {});
export type FactBoxTitle = z.infer<typeof FactBoxTitle>;
