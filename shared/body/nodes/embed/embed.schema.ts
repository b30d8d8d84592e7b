import { z } from 'zod';
import { MediaId } from '../../../library/ids.ts';
import { embedOf } from './embed-providers.ts';

/**
 * Something of another site, by its address there. Title and thumbnail are the newsroom's own, so that a page says what
 * it is before anybody else is asked.
 */
export const Embed = z.strictObject({
  type: z.literal('embed'),
  version: z.literal(1),
  url: z.string().refine((url) => embedOf(url) !== null, 'no address of a provider that can be embedded'),
  provider: z.string(),
  title: z.string(),
  thumbnail: MediaId.nullable(),
});
export type Embed = z.infer<typeof Embed>;
