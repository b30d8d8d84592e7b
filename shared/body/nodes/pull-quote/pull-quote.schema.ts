import { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

/**
 * A sentence of the body set large, with the speaker named. Both are child elements: one tree, one undo history. `source` is
 * the sentence as it stood in the text when it was pulled; '', which the file leaves out, where nobody noted one.
 */
export const PullQuote = elementSchema('pull-quote', { source: z.string().default('') });
export type PullQuote = z.infer<typeof PullQuote>;

export const PullQuoteText = elementSchema('pull-quote-text', {});
export type PullQuoteText = z.infer<typeof PullQuoteText>;

export const PullQuoteAttribution = elementSchema('pull-quote-attribution', {});
export type PullQuoteAttribution = z.infer<typeof PullQuoteAttribution>;
