import { z } from 'zod';
import type { ArticleId } from '../library/ids.ts';
import { librarySchemaVersion } from '../library/library.schema.ts';
import { tagSlug } from './site-paths.ts';

/**
 * addresses.json: the paths at which builds have put each article, oldest first, the current one last, what tags that readers know are
 * called now, and how long lists were. It belongs to the newsroom like its articles: readers keep links for years, and nothing else
 * knows where an article once was. Where a section was follows from its articles.
 */
export const AddressBook = z.looseObject({
  schemaVersion: z.literal(librarySchemaVersion),
  articles: z.record(z.string(), z.array(z.string())).default({}),
  /** Slugs that tags had, as in the addresses of their pages, with those that they got. */
  tags: z.record(z.string(), z.string()).default({}),
  /** By article, the slugs of its tags in the last build that had it: what a tag is called that somebody renamed by hand follows from them. */
  tagged: z.record(z.string(), z.array(z.string())).default({}),
  /** By the path of a list, how many later pages it had at most (`town/page/1/` …), where it had any. */
  laterPages: z.record(z.string(), z.int().positive()).default({}),
});
export type AddressBook = z.infer<typeof AddressBook>;

/** By article, what `AddressBook` holds. */
export type Addresses = ReadonlyMap<string, readonly string[]>;

/** By the slug that a tag had. */
export type FormerTags = ReadonlyMap<string, string>;

/** By article, as `AddressBook` has it. */
export type BuiltTags = ReadonlyMap<string, readonly string[]>;

/** By the path of a list. */
export type LaterPages = ReadonlyMap<string, number>;

/** What a build has to say of its lists. */
export interface BuiltLists {
  readonly tagged: BuiltTags;
  readonly laterPages: LaterPages;
  /** Tags that somebody renamed by hand since the last one, by the slug that they had. */
  readonly renamed: FormerTags;
}

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

/** The book after a build whose articles had those tags, or the same one. What isn't in it keeps what it had when it was. */
export function withTagged(known: BuiltTags, built: BuiltTags): BuiltTags {
  const news = [...built].filter(([id, tags]) => (known.get(id) ?? []).join('\n') !== tags.join('\n'));
  return news.length === 0 ? known : new Map([...known, ...news]);
}

/** The book after a build whose lists were so long, or the same one: no address of a page is forgotten when its list is shorter. */
export function withLaterPages(known: LaterPages, built: LaterPages): LaterPages {
  const news = [...built].filter(([path, count]) => count > (known.get(path) ?? 0));
  return news.length === 0 ? known : new Map([...known, ...news]);
}

/** What a book holds, by part. */
export interface AddressParts {
  readonly articles: Addresses;
  readonly tags: FormerTags;
  readonly tagged: BuiltTags;
  readonly laterPages: LaterPages;
}

/** The book with all that another machine's knows: of an article that both had, this one's address is the current one. */
export function withOther(mine: AddressParts, theirs: AddressParts): AddressParts {
  return {
    articles: withFormer(mine.articles, theirs.articles as ReadonlyMap<ArticleId, readonly string[]>),
    tags: withTags(mine.tags, theirs.tags),
    tagged: withMissing(mine.tagged, theirs.tagged),
    laterPages: withLaterPages(mine.laterPages, theirs.laterPages),
  };
}

/** Without what would lead back to where it began: the tag was renamed here the other way. */
function withTags(mine: FormerTags, theirs: FormerTags): FormerTags {
  const leadsTo = (from: string, to: string): boolean => {
    const seen = new Set<string>();
    for (let slug: string | undefined = from; slug !== undefined && !seen.has(slug); slug = mine.get(slug)) {
      if (slug === to) return true;
      seen.add(slug);
    }
    return false;
  };
  return withMissing(mine, new Map([...theirs].filter(([from, to]) => !leadsTo(to, from))));
}

function withMissing<Value>(
  mine: ReadonlyMap<string, Value>,
  theirs: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  const news = [...theirs].filter(([key]) => !mine.has(key));
  return news.length === 0 ? mine : new Map([...mine, ...news]);
}
