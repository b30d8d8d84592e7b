import { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

export const Link = elementSchema('link', {
  url: z.string(),
  rel: z.string().nullable(),
  target: z.string().nullable(),
  title: z.string().nullable(),
});
export type Link = z.infer<typeof Link>;
