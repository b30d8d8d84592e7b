import { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

export const List = elementSchema('list', {
  listType: z.enum(['bullet', 'number']),
  tag: z.enum(['ul', 'ol']),
  start: z.int(),
});
export type List = z.infer<typeof List>;

export const ListItem = elementSchema('listitem', { value: z.int() });
export type ListItem = z.infer<typeof ListItem>;
