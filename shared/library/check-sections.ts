import { phrase } from '../messages/phrase.ts';
import type { LibraryConfig, Section } from './library.schema.ts';
import type { Problem } from './problem.ts';

/** Sections of one slug: nobody could say which of them an article is in. Case makes no difference to most file systems. */
export function checkSections({ sections }: Pick<LibraryConfig, 'sections'>): readonly Problem[] {
  return sections.flatMap((section, index) => {
    const first = sections.find(({ slug }) => isOneSlug(slug, section.slug));
    if (first === undefined || sections.indexOf(first) === index) return [];
    return {
      code: 'section-twice',
      article: null,
      headline: null,
      file: 'galley.json',
      field: 'sections',
      message: messageOf(first, section),
    };
  });
}

/** Slugs that two sections have, in small letters. */
export function slugsOfTwo(sections: readonly Section[]): ReadonlySet<string> {
  const byCase = Map.groupBy(sections, ({ slug }) => slug.toLowerCase());
  return new Set([...byCase].flatMap(([slug, { length }]) => (length > 1 ? slug : [])));
}

function isOneSlug(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function messageOf(first: Section, { name, slug }: Section): string {
  return first.slug === slug
    ? phrase`Two sections, “${first.name}” and “${name}”, have the slug “${slug}”: remove one in the settings, or give it another slug in galley.json.`
    : phrase`Two sections, “${first.name}” and “${name}”, have the slugs “${first.slug}” and “${slug}”, which are one address on most computers: change the address of one in the site’s settings, and its articles go along.`;
}
