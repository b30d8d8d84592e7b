import { createContext } from 'react';
import type { MediaId } from '#shared/library/ids.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';

/** What the library says of a picture, recording or document; `null` where it doesn't have it, or what it has isn't known yet. */
export type ItemOf = (media: MediaId) => MediaItem | null;

export const unknownItem: ItemOf = () => null;

/** In React's context, as blocks that are drawn before the library is known are drawn anew then. */
export const ItemOfContext = createContext(unknownItem);
