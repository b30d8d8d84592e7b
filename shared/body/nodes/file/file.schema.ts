import { z } from 'zod';
import { MediaId } from '../../../library/ids.ts';

/** A document of the library to download, by a name of this use's own. */
export const FileBlock = z.strictObject({
  type: z.literal('file'),
  version: z.literal(1),
  media: MediaId,
  title: z.string(),
});
export type FileBlock = z.infer<typeof FileBlock>;
