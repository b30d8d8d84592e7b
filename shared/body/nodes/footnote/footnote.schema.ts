import type { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

/** A note to the words before it, kept where it belongs: no number or list can get out of step with the text. */
export const Footnote = elementSchema('footnote', {});
export type Footnote = z.infer<typeof Footnote>;

/** What its words stand in wherever there is only text. */
export const footnoteBrackets = [' (', ')'] as const;
