import { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

/** The headline is the page's only h1; subheads start at h2. */
export const Heading = elementSchema('heading', { tag: z.enum(['h2', 'h3', 'h4']) });
export type Heading = z.infer<typeof Heading>;
