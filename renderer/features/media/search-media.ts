import type { MediaItem } from '#shared/media/media.schema.ts';

/** The items that hold every word of `text` in their file name or any of their own words, without regard to accents. */
export function searchMedia(items: readonly MediaItem[], text: string): readonly MediaItem[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter(({ fileName, details }) => {
    const { alt, caption, credit, creator, copyright } = details;
    const all = folded([fileName, alt, caption, credit, creator, copyright].join('\n'));
    return words.every((word) => all.includes(word));
  });
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
