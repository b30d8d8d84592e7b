import { z } from 'zod';
import type { ArticleId } from '../library/ids.ts';
import { librarySchemaVersion } from '../library/library.schema.ts';
import { tagSlug } from './site-paths.ts';

/**
 * addresses.json: the paths at which builds have put each article, oldest first, the current one last, and what tags that readers know
 * are called now. It belongs to the newsroom like its articles: readers keep links for years, and nothing else knows where an article
 * once was. Where a section was follows from its articles.
 */
export const AddressBook = z.looseObject({
  schemaVersion: z.literal(librarySchemaVersion),
  articles: z.record(z.string(), z.array(z.string())).default({}),
  /** Slugs that tags had, as in the addresses of their pages, with those that they got. */
  tags: z.record(z.string(), z.string()).default({}),
});
export type AddressBook = z.infer<typeof AddressBook>;

/** By article, what `AddressBook` holds. */
export type Addresses = ReadonlyMap<string, readonly string[]>;

/** By the slug that a tag had. */
export type FormerTags = ReadonlyMap<string, string>;

/** The book once tags are called otherwise. What is written in other letters only stays where it is. */
export function withRetagged(known: FormerTags, from: readonly string[], to: string): FormerTags {
  const now = tagSlug(to);
  const slugs = from.map(tagSlug).filter((slug) => slug !== now);
  if (slugs.length === 0) return known;
  const next = new Map([...known, ...slugs.map((slug) => [slug, now] as const)]);
  // What is in use again leads nowhere else.
  next.delete(now);
  return next;
}

/** The book after a build that put the articles there, or the same one where it has nothing new to say. */
export function withBuilt(known: Addresses, built: ReadonlyMap<ArticleId, string>): Addresses {
  const news = [...built].filter(([id, path]) => known.get(id)?.at(-1) !== path);
  if (news.length === 0) return known;
  const next = new Map(known);
  // An article that went back to an old address is there again, not elsewhere.
  for (const [id, path] of news) {
    next.set(id, [...(known.get(id) ?? []).filter((before) => before !== path), path]);
  }
  return next;
}

/** The book with addresses that articles had before they came here: older than all that it knows of them. */
export function withFormer(known: Addresses, former: ReadonlyMap<ArticleId, readonly string[]>): Addresses {
  const next = new Map(known);
  let isNew = false;
  for (const [id, paths] of former) {
    const before = known.get(id) ?? [];
    const news = [...new Set(paths)].filter((path) => !before.includes(path));
    if (news.length === 0) continue;
    next.set(id, [...news, ...before]);
    isNew = true;
  }
  return isNew ? next : known;
}
