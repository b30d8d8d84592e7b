import type { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

export const Paragraph = elementSchema('paragraph', {});
export type Paragraph = z.infer<typeof Paragraph>;
