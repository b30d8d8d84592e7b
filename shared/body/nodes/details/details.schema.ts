import type { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

/** Blocks that a reader opens if wanted, under a summary. The summary is the first child, always there. */
export const Details = elementSchema('details', {});
export type Details = z.infer<typeof Details>;

export const DetailsSummary = elementSchema('details-summary', {});
export type DetailsSummary = z.infer<typeof DetailsSummary>;
