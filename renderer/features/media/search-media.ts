import type { MediaItem } from '#shared/media/media.schema.ts';
import { fold } from '#shared/text/fold.ts';

/** The items that hold every word of `text` in their file name, their own words or their dates, without regard to accents. */
export function searchMedia(items: readonly MediaItem[], text: string): readonly MediaItem[] {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return items;
  return items.filter(({ fileName, addedAt, details }) => {
    const { title, alt, caption, transcript, takenAt } = details;
    const { credit, creator, copyright, usageTerms, instructions } = details;
    const words = [title, alt, caption, transcript];
    const written = [fileName, ...words, credit, creator, copyright, usageTerms, instructions];
    const all = fold([...written, takenAt ?? '', addedAt].join('\n'));
    return wanted.every((word) => all.includes(word));
  });
}
