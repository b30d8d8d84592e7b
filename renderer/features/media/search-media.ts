import type { MediaItem } from '#shared/media/media.schema.ts';
import { fold } from '#shared/text/fold.ts';

/** The items that hold every word of `text` in their file name, their own words or their dates, without regard to accents. */
export function searchMedia(items: readonly MediaItem[], text: string): readonly MediaItem[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter(({ fileName, addedAt, details }) => {
    const { alt, caption, credit, creator, copyright, usageTerms, instructions, takenAt } = details;
    const written = [fileName, alt, caption, credit, creator, copyright, usageTerms, instructions];
    const all = fold([...written, takenAt ?? '', addedAt].join('\n'));
    return words.every((word) => all.includes(word));
  });
}
