import { createContext } from 'react';
import type { MediaId } from '#shared/library/ids.ts';
import type { PictureItem } from '#shared/media/media.schema.ts';

/** What the library says of a picture; `null` where it doesn't have it, or what it has isn't known yet. */
export type PictureOf = (media: MediaId) => PictureItem | null;

/** In React's context, as figures that are drawn before the library is known are drawn anew then. */
export const PictureOfContext = createContext<PictureOf>(() => null);
