import { z } from 'zod';
import { MediaId } from '../../../library/ids.ts';
import { Crop } from '../../../media/crop.ts';
import { elementSchema } from '../../node-spec.ts';

/** As wide as the text, wider, or as the window. */
export const figureSizes = ['text', 'wide', 'full'] as const;
export const FigureSize = z.enum(figureSizes);
export type FigureSize = z.infer<typeof FigureSize>;

/** A media item in the text. Alt text and credit are fields, the caption is a child element with links and marks. */
export const FigureBlock = elementSchema('figure', {
  media: MediaId,
  alt: z.string(),
  decorative: z.boolean(),
  credit: z.string(),
  size: FigureSize.default('text'),
  /** `null`: the whole picture. Left out of the file, like the size, where it is what most figures have. */
  crop: Crop.nullable().default(null),
});
export type FigureBlock = z.infer<typeof FigureBlock>;

export const FigureCaption = elementSchema('figure-caption', {});
export type FigureCaption = z.infer<typeof FigureCaption>;
