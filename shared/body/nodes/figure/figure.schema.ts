import { z } from 'zod';
import { MediaId } from '../../../library/ids.ts';
import { elementSchema } from '../../node-spec.ts';

/** A media item in the text. Alt text and credit are fields, the caption is a child element with links and marks. */
export const FigureBlock = elementSchema('figure', {
  media: MediaId,
  alt: z.string(),
  decorative: z.boolean(),
  credit: z.string(),
});
export type FigureBlock = z.infer<typeof FigureBlock>;

export const FigureCaption = elementSchema('figure-caption', {});
export type FigureCaption = z.infer<typeof FigureCaption>;
