import { z } from 'zod';
import { Text } from '../text/text.schema.ts';

export const Tab = Text.extend({ type: z.literal('tab') });
export type Tab = z.infer<typeof Tab>;
