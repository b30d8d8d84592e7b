import slugifyText from '@sindresorhus/slugify';
import { Slug } from './ids.ts';

const longest = 80;

/**
 * A slug from a headline or a name: transliterated to Latin where that is possible, cut at a word boundary to at most
 * 80 characters. `fallback` stands in where nothing is left (an empty or purely symbolic text).
 */
export function slugify(text: string, fallback: string): Slug {
  const full = slugifyText(text.replace(/[’'ʼ]/g, ''), { decamelize: false });
  const cut =
    full.length <= longest
      ? full
      : full.slice(0, full.lastIndexOf('-', longest) > 0 ? full.lastIndexOf('-', longest) : longest);
  const result = Slug.safeParse(cut);
  return result.success ? result.data : Slug.parse(fallback);
}

/** `wanted`, or `wanted-2`, `wanted-3`… : the first that isn't taken. */
export function freeSlug(wanted: Slug, isTaken: (slug: Slug) => boolean): Slug {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const candidate = Slug.parse(`${wanted}-${number}`);
    if (!isTaken(candidate)) return candidate;
  }
}
