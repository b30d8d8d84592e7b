import { useMemo } from 'react';
import type { Author } from '#shared/authors/author.schema.ts';
import { type DesignPicture, designPictures } from '#shared/design/check-design.ts';
import type { Output } from '#shared/ipc/contract.ts';
import type { MediaId } from '#shared/library/ids.ts';
import { useCall } from '../../ipc/use-call.ts';
import { useAuthors } from '../authors/author-list.tsx';
import { useLibrary } from '../library/library.tsx';

type ArticleUse = Output<'articles.mediaUses'>[number];

export interface Uses {
  readonly articles: readonly ArticleUse[];
  readonly authors: readonly Author[];
  readonly design: readonly DesignPicture['part'][];
}

/** Where each picture stands; `null` until it is known. */
export function useMediaUses(): ((media: MediaId) => Uses) | null {
  const { loaded } = useCall('articles.mediaUses', null, ['library.changed', 'articles.changed']);
  const { authors } = useAuthors();
  const { config } = useLibrary();
  return useMemo(() => {
    if (loaded.state !== 'ready') return null;
    const byMedia = Map.groupBy(loaded.value, ({ media }) => media);
    const byPortrait = Map.groupBy(authors, ({ portrait }) => portrait?.media);
    const byDesign = Map.groupBy(designPictures(config), (picture) => picture.media);
    return (media) => ({
      articles: byMedia.get(media) ?? [],
      authors: byPortrait.get(media) ?? [],
      design: (byDesign.get(media) ?? []).map(({ part }) => part),
    });
  }, [loaded, authors, config]);
}
