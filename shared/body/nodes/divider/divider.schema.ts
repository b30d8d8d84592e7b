import { z } from 'zod';

export const Divider = z.strictObject({ type: z.literal('horizontalrule'), version: z.literal(1) });
export type Divider = z.infer<typeof Divider>;
