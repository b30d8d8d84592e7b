import { slugsOfTwo } from '#shared/library/check-sections.ts';
import type { Problem } from '#shared/library/problem.ts';
import { phrase } from '#shared/messages/phrase.ts';
import type { PlannedPage } from './render-page.ts';
import type { SiteModel } from './site-model.ts';

/**
 * Two pages under one address, such as a section named "Search". Articles among themselves are checked by `checkArticle`, and of sections
 * with one slug `checkSections` says it once for all that is in them.
 */
export function addressClashes(pages: readonly PlannedPage[], model: SiteModel): readonly Problem[] {
  const owners = new Map<string, PlannedPage>();
  const twice = slugsOfTwo(model.config.sections);
  return pages.flatMap((page) => {
    // Most file systems outside Linux take names that differ only in case for the same.
    const key = page.path.toLowerCase();
    const owner = owners.get(key);
    owners.set(key, owner ?? page);
    if (owner === undefined || (owner.kind === 'article' && page.path === owner.path)) return [];
    if (twice.has(key.slice(0, key.indexOf('/')))) return [];
    const names = [owner, page].map((one) => nameOf(one, model));
    const message = phrase`Two pages of the site would be at ${page.path}: ${names[0]} and ${names[1]}. Give one that is the newsroom’s own another name or slug.`;
    const isOfSettings = owner.kind === 'section' || page.kind === 'section';
    const field = isOfSettings ? 'sections' : null;
    const file = isOfSettings ? 'galley.json' : null;
    return [
      { code: 'address-taken', article: page.article ?? owner.article, headline: null, file, field, message },
    ];
  });
}

function nameOf({ kind, path, article }: PlannedPage, { sections, tags, writers, byId }: SiteModel): string {
  const at = <Subject>(
    lists: Iterable<{ readonly path: string; readonly subject: Subject }>,
  ): Subject | undefined => [...lists].find((list) => list.path === path)?.subject;
  if (kind === 'article')
    return phrase`the article “${(article && byId.get(article)?.article.headline) ?? path}”`;
  if (kind === 'section') return phrase`the section “${at(sections)?.name ?? path}”`;
  if (kind === 'tag') return phrase`the tag “${at(tags.values()) ?? path}”`;
  if (kind === 'author') return phrase`the author “${at(writers.values())?.name ?? path}”`;
  return phrase`a page that every site has there`;
}
