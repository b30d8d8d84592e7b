import { z } from 'zod';
import { Slug } from '../library/ids.ts';

export const bylineRoles = ['by', 'photos', 'edited', 'translated', 'reporting'] as const;
export const BylineRole = z.enum(bylineRoles);
export type BylineRole = z.infer<typeof BylineRole>;

/** One line of a byline: which author did what. The order is the printed order. */
export const BylineEntry = z.object({ author: Slug, role: BylineRole });
export type BylineEntry = z.infer<typeof BylineEntry>;
