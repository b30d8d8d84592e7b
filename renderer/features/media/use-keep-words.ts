import { useCallback } from 'react';
import type { MediaId } from '#shared/library/ids.ts';
import { type UseWords, wordsToKeep } from '#shared/media/words-to-keep.ts';
import { useMessages } from '../../messages/index.ts';
import { useNotices } from '../notices/notices.tsx';
import { useMedia } from './media-library.tsx';

/** Gives the library what a use says of its picture, where it says nothing itself. Failures are shown; nothing throws. */
export function useKeepWords(): (media: MediaId, use: UseWords) => Promise<void> {
  const { media: words } = useMessages();
  const { pictureOf, update } = useMedia();
  const { say, fail } = useNotices();
  return useCallback(
    async (media, use) => {
      const item = pictureOf(media);
      if (item === null) return;
      try {
        await update(media, { ...item.details, ...wordsToKeep(use, item.details) });
        say(words.keepWords.done(item.fileName));
      } catch (error) {
        fail(error);
      }
    },
    [pictureOf, update, say, fail, words],
  );
}
