import type { ArticleHead } from '../articles/article-facts.ts';
import { levelOf } from '../checks/check-rules.ts';
import { reasonToLeaveOut } from '../checks/left-out.ts';
import type { Problem } from '../library/problem.ts';
import type { LibrarySnapshot } from '../library/snapshot.ts';
import { phrase } from '../messages/phrase.ts';
import { tagSlug } from '../site/site-paths.ts';
import type { NavigationLink } from './design.schema.ts';

type LinkedLibrary = Pick<LibrarySnapshot, 'config' | 'reviews'> & {
  readonly articles: readonly ArticleHead[];
};

/** Links of header and footer that readers don't see, as the site has nothing for them to lead to. */
export function checkLinks(library: LinkedLibrary, now: Date): readonly Problem[] {
  const { checks, design } = library.config;
  const level = levelOf('navigation-broken', checks);
  const lists = { 'design.navigation': design.navigation ?? [], 'design.footer.links': design.footer.links };
  if (level === 'off' || Object.values(lists).every((links) => links.length === 0)) return [];
  const inSite = library.articles.filter((article) => reasonToLeaveOut(library, article, now) === null);
  return Object.entries(lists).flatMap(([field, links]) =>
    links.flatMap((link, index) => {
      const missing = whatIsMissing(link, library, inSite, now);
      if (missing === null) return [];
      const problem = {
        code: 'navigation-broken',
        article: null,
        headline: null,
        file: 'galley.json',
        field: `${field}.${index}`,
        message: phrase`Readers don’t see the link ${nameOf(link)}: ${missing}.`,
      };
      return [level === 'warn' ? { ...problem, level } : problem];
    }),
  );
}

/** In words; `null` where the link leads somewhere. */
function whatIsMissing(
  link: NavigationLink,
  library: LinkedLibrary,
  inSite: readonly ArticleHead[],
  now: Date,
): string | null {
  switch (link.to) {
    case 'section': {
      const section = library.config.sections.find(({ slug }) => slug === link.section);
      if (section === undefined) return phrase`the newsroom has no section “${link.section}”`;
      const isShown = inSite.some((article) => article.section === link.section);
      return isShown ? null : phrase`readers have no article of the section “${section.name}”`;
    }
    case 'tag': {
      const slug = tagSlug(link.tag);
      const isShown = inSite.some(({ tags }) => tags.some((tag) => tagSlug(tag) === slug));
      return isShown ? null : phrase`readers have no article with the tag “${link.tag}”`;
    }
    case 'article': {
      const article = library.articles.find(({ id }) => id === link.article);
      if (article === undefined) return phrase`the library doesn’t have the article any more`;
      const reason = reasonToLeaveOut(library, article, now);
      return reason === null ? null : phrase`they don’t have “${article.headline}”, because ${reason}`;
    }
    case 'page':
    case 'address':
      return null;
  }
}

function nameOf(link: NavigationLink): string {
  if (link.label !== '') return `“${link.label}”`;
  if (link.to === 'section') return phrase`to the section “${link.section}”`;
  return link.to === 'tag' ? phrase`to the tag “${link.tag}”` : phrase`to an article`;
}
