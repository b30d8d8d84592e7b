import { z } from 'zod';
import { MediaId } from '../../../library/ids.ts';

export const RecordingKind = z.enum(['video', 'audio']);
export type RecordingKind = z.infer<typeof RecordingKind>;

/** A film or sound of the library, with this use's own words. */
export const Recording = z.strictObject({
  type: z.literal('recording'),
  version: z.literal(1),
  media: MediaId,
  kind: RecordingKind,
  title: z.string(),
  caption: z.string(),
  credit: z.string(),
  /** What is said and heard, and of a film seen; an empty line between paragraphs. */
  transcript: z.string(),
  /** The picture that stands in a film's place until it is played. */
  poster: MediaId.nullable(),
});
export type Recording = z.infer<typeof Recording>;
