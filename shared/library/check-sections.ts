import { phrase } from '../messages/phrase.ts';
import type { LibraryConfig } from './library.schema.ts';
import type { Problem } from './problem.ts';

/** Sections of one slug: nobody could say which of them an article is in. Case makes no difference to most file systems. */
export function checkSections({ sections }: Pick<LibraryConfig, 'sections'>): readonly Problem[] {
  return sections.flatMap(({ slug, name }, index) => {
    const first = sections.find((one) => one.slug.toLowerCase() === slug.toLowerCase());
    if (first === undefined || sections.indexOf(first) === index) return [];
    return {
      code: 'section-twice',
      article: null,
      headline: null,
      file: 'galley.json',
      field: 'sections',
      message: phrase`Two sections, “${first.name}” and “${name}”, have the slug “${slug}”: remove one in the settings, or give it another slug in galley.json.`,
    };
  });
}
