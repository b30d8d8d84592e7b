import type { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

export const Quote = elementSchema('quote', {});
export type Quote = z.infer<typeof Quote>;
