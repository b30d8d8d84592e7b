import { z } from 'zod';

export const LineBreak = z.strictObject({ type: z.literal('linebreak'), version: z.literal(1) });
export type LineBreak = z.infer<typeof LineBreak>;
