import type { LibraryConfig } from '#shared/library/library.schema.ts';

/** In posts: fewer have a theme in common rather than a part of the site. */
const fewest = 2;
/** Of all posts: more parts than these nobody finds their way in. */
const smallest = 1 / 20;

/**
 * Whether a tag of a program without sections is one: in the library, or as the main tag of enough posts. `mains`: that of each post,
 * `null` where it has none.
 */
export function sectionsIn(
  { sections }: LibraryConfig,
  mains: readonly (string | null)[],
): (tag: string) => boolean {
  const named = mains.flatMap((main) => main ?? []);
  const often = [...Map.groupBy(named, (main) => main)].flatMap(([main, { length }]) =>
    length >= fewest && length >= mains.length * smallest ? [main] : [],
  );
  const names = new Set([...sections.map(({ name }) => name), ...often].map((name) => name.toLowerCase()));
  return (tag) => names.has(tag.toLowerCase());
}
