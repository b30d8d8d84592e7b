import type { Slug } from '#shared/library/ids.ts';
import { isOfTagOrAuthor, sectionPath, tagPath } from '#shared/site/site-paths.ts';
import type { SiteModel } from './site-model.ts';

/** Where the page of a section or tag was, and the one that took its place. */
interface FormerList {
  readonly from: string;
  readonly to: { readonly path: string; readonly name: string };
}

/** Sections and tags that are called otherwise now, or were merged with others. */
export function formerLists(model: SiteModel): readonly FormerList[] {
  return [...formerSections(model), ...formerTags(model)];
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
