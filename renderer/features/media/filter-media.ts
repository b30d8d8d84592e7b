import type { MediaKind } from '#shared/media/file-formats.ts';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { kindOf } from '#shared/media/media-kind.ts';
import { areTermsRead } from '#shared/media/terms.ts';
import type { Uses } from './use-media-uses.ts';

export const mediaFilters = ['all', 'used', 'unused', 'expired', 'unread', 'no-alt', 'no-credit'] as const;
export type MediaFilter = (typeof mediaFilters)[number];

/** `usesOf` is `null` while uses aren't known: then nothing is called unused. `today` as 2026-05-14. */
export function filterMedia(
  items: readonly MediaItem[],
  { kind, filter }: { readonly kind: MediaKind | 'all'; readonly filter: MediaFilter },
  usesOf: ((id: MediaItem['id']) => Uses) | null,
  today: string,
): readonly MediaItem[] {
  const isUsed = ({ id }: MediaItem): boolean => {
    const uses = usesOf?.(id);
    return uses !== undefined && uses.articles.length + uses.authors.length + uses.design.length > 0;
  };
  const ofKind = kind === 'all' ? items : items.filter((item) => kindOf(item) === kind);
  switch (filter) {
    case 'all':
      return ofKind;
    case 'used':
      return ofKind.filter(isUsed);
    case 'unused':
      return usesOf === null ? [] : ofKind.filter((item) => !isUsed(item));
    case 'expired':
      return ofKind.filter(({ details }) => details.expires !== null && details.expires < today);
    case 'unread':
      return ofKind.filter(({ details }) => !areTermsRead(details));
    case 'no-alt':
      return ofKind.filter((item) => lacksWords(item));
    case 'no-credit':
      return ofKind.filter(({ details }) => details.credit.trim() === '');
  }
}

/** Whether those who can't see or hear it miss something: of a picture the alt text, of a recording what is said in it. */
export function lacksWords(item: MediaItem): boolean {
  switch (kindOf(item)) {
    case 'picture':
      return item.details.alt.trim() === '';
    case 'video':
    case 'audio':
      return item.details.transcript.trim() === '';
    case 'document':
      return false;
  }
}
