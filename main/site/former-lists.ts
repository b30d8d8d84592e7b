import type { ArticleId, Slug } from '#shared/library/ids.ts';
import type { BuiltLists } from '#shared/site/address-book.ts';
import { formatMonth } from '#shared/site/dates.ts';
import { isOfTagOrAuthor, listingPagePath, sectionPath, tagPath } from '#shared/site/site-paths.ts';
import { laterPagesOf } from './listing-pages.ts';
import type { Listing, SiteModel } from './site-model.ts';

/** Where the page of a list was, and the one that took its place. */
interface FormerList {
  readonly from: string;
  readonly to: { readonly path: string; readonly name: string };
}

/**
 * Sections and tags that are called otherwise now, or were merged with others, and their later pages; and those of lists that are shorter
 * now. Which articles such a page had nobody knows any more: it leads to the list's first.
 */
export function formerLists(model: SiteModel): readonly FormerList[] {
  const moved = [...formerSections(model), ...formerTags(model)];
  if (model.laterPages.size === 0) return moved;
  const targets = new Map(moved.map(({ from, to }) => [from, to]));
  for (const { path, name } of presentLists(model)) targets.set(path, { path, name });
  const later = [...model.laterPages].flatMap(([path, count]) => {
    const to = targets.get(path);
    if (to === undefined) return [];
    return Array.from({ length: Math.min(count, mostPages) }, (_, index) => ({
      from: listingPagePath(path, index + 1),
      to,
    }));
  });
  return [...moved, ...later];
}

/** Of one list: its file is the newsroom's, and may have any number in it. */
const mostPages = 10_000;

interface PresentList extends Pick<Listing<unknown>, 'path' | 'articles'> {
  readonly name: string;
}

function presentLists({ sections, tags, writers, months, config }: SiteModel): readonly PresentList[] {
  return [
    ...sections.map((list) => ({ ...list, name: list.subject.name })),
    ...[...tags.values()].map((list) => ({ ...list, name: list.subject })),
    ...[...writers.values()].map((list) => ({ ...list, name: list.subject.name })),
    ...months.map((list) => ({ ...list, name: formatMonth(list.subject, config.language) })),
  ];
}

/** Where a later build has to know that this one's articles were. */
export function builtPaths({ byId }: SiteModel): ReadonlyMap<ArticleId, string> {
  return new Map([...byId].map(([id, { path }]) => [id, path]));
}

/** What a later build has to know of this one's lists. */
export function builtLists(model: SiteModel): BuiltLists {
  const long = presentLists(model).flatMap((list): readonly (readonly [string, number])[] => {
    const count = laterPagesOf(list);
    return count === 0 ? [] : [[list.path, count]];
  });
  return {
    tagged: new Map(model.articles.map(({ article, tags }) => [article.id, tags])),
    laterPages: new Map(long),
    renamed: model.renamedTags,
  };
}

/**
 * A section is where most of what was in it is now: the addresses of its articles remember it, whoever moved them and however. What is
 * still a section of the newsroom has only nothing to show.
 */
function formerSections({ addresses, byId, config, sections }: SiteModel): readonly FormerList[] {
  const known = new Set(config.sections.map(({ slug }) => sectionPath(slug)));
  const members = new Map<string, Map<Slug | null, number>>();
  for (const { article, section } of byId.values()) {
    const folders = (addresses.get(article.id) ?? []).flatMap((path) => folderOf(path) ?? []);
    for (const path of new Set(folders)) {
      if (known.has(path)) continue;
      const counts = members.get(path) ?? new Map<Slug | null, number>();
      const slug = section?.slug ?? null;
      members.set(path, counts.set(slug, (counts.get(slug) ?? 0) + 1));
    }
  }
  return [...members].flatMap(([from, counts]) => {
    const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
    const to = sections.find(({ subject }) => (counts.get(subject.slug) ?? 0) > all / 2);
    return to === undefined ? [] : [{ from, to: { path: to.path, name: to.subject.name } }];
  });
}

/** The page of the section whose article was at a path; `null` where that was in none. */
function folderOf(path: string): string | null {
  const [, folder] = /^([^/]+)\/[^/]+\/index\.html$/.exec(path) ?? [];
  if (folder === undefined || folder === 'articles' || isOfTagOrAuthor(path)) return null;
  return `${folder}/index.html`;
}

/** A tag renamed twice leads to its last name. */
function formerTags({ formerTags: moves, tags }: SiteModel): readonly FormerList[] {
  return [...moves.keys()].flatMap((slug) => {
    const seen = new Set([slug]);
    let now = moves.get(slug);
    while (now !== undefined && !tags.has(now) && !seen.has(now)) {
      seen.add(now);
      now = moves.get(now);
    }
    const to = now === undefined ? undefined : tags.get(now);
    return to === undefined ? [] : [{ from: tagPath(slug), to: { path: to.path, name: to.subject } }];
  });
}
