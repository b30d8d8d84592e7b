import { Slug } from '../library/ids.ts';
import { freeSlug, slugify } from '../library/slugify.ts';
import { archivePath, correctionsPath, searchPath } from './site-paths.ts';

/** Folders at the root of every site, where a section's page would be another's, or its articles among others. */
const ownFolders = new Set([
  ...[archivePath, correctionsPath, searchPath].map((path) => path.slice(0, path.indexOf('/'))),
  ...['articles', 'assets', 'authors', 'media', 'tags'],
]);

/** The slug of a new section of that name, beside those that there are. `fallback`: for a name without a letter. */
export function newSectionSlug(name: string, taken: Iterable<string>, fallback = 'section'): Slug {
  return freeSlug(slugify(name, fallback), (slug) => sectionSlugFault(slug, taken) !== null);
}

/**
 * What keeps a section from having that slug: `own`: a page of Galley's has the address; `taken`: another section has. Most file
 * systems outside Linux take names that differ only in case for the same.
 */
export function sectionSlugFault(
  slug: string,
  taken: Iterable<string>,
): 'malformed' | 'own' | 'taken' | null {
  if (!Slug.safeParse(slug).success) return 'malformed';
  const wanted = slug.toLowerCase();
  if (ownFolders.has(wanted)) return 'own';
  return [...taken].some((one) => one.toLowerCase() === wanted) ? 'taken' : null;
}
