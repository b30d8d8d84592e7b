import type { MediaId } from '../library/ids.ts';
import type { LibraryConfig } from '../library/library.schema.ts';
import type { Problem } from '../library/problem.ts';
import type { LibrarySnapshot } from '../library/snapshot.ts';

/** The pictures that stand on every page. */
export function logosOf({ design }: Pick<LibraryConfig, 'design'>): readonly MediaId[] {
  const { logo } = design;
  return logo === null ? [] : [logo.media, ...(logo.dark === null ? [] : [logo.dark])];
}

/** What keeps a design from being shown as it was meant. */
export function checkDesign({
  config,
  media,
}: Pick<LibrarySnapshot, 'config' | 'media'>): readonly Problem[] {
  return logosOf(config)
    .filter((id) => !media.has(id))
    .map(() => ({
      code: 'picture-missing',
      article: null,
      headline: null,
      file: 'galley.json',
      field: 'design.logo',
      message: 'The library doesn’t have the site’s logo: add it again or choose another.',
    }));
}
