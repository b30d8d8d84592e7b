import type { z } from 'zod';
import { elementSchema } from '../../node-spec.ts';

/** Pictures that belong together: figures, each with its own words, then the caption of them all. */
export const Gallery = elementSchema('gallery', {});
export type Gallery = z.infer<typeof Gallery>;

export const GalleryCaption = elementSchema('gallery-caption', {});
export type GalleryCaption = z.infer<typeof GalleryCaption>;
