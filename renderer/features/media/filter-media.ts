import type { MediaItem } from '#shared/media/media.schema.ts';
import type { Uses } from './use-media-uses.ts';

export const mediaFilters = ['all', 'used', 'unused', 'expired', 'no-alt', 'no-credit'] as const;
export type MediaFilter = (typeof mediaFilters)[number];

/** `usesOf` is `null` while uses aren't known: then nothing is called unused. `today` as 2026-05-14. */
export function filterMedia(
  items: readonly MediaItem[],
  filter: MediaFilter,
  usesOf: ((id: MediaItem['id']) => Uses) | null,
  today: string,
): readonly MediaItem[] {
  const isUsed = ({ id }: MediaItem): boolean => {
    const uses = usesOf?.(id);
    return uses !== undefined && (uses.isLogo || uses.articles.length + uses.authors.length > 0);
  };
  switch (filter) {
    case 'all':
      return items;
    case 'used':
      return items.filter(isUsed);
    case 'unused':
      return usesOf === null ? [] : items.filter((item) => !isUsed(item));
    case 'expired':
      return items.filter(({ details }) => details.expires !== null && details.expires < today);
    case 'no-alt':
      return items.filter(({ details }) => details.alt.trim() === '');
    case 'no-credit':
      return items.filter(({ details }) => details.credit.trim() === '');
  }
}
