import type { Slug } from '#shared/library/ids.ts';
import type { Section } from '#shared/library/library.schema.ts';
import { topicQcode } from '#shared/library/media-topics.ts';
import { slugify } from '#shared/library/slugify.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { newSectionSlug } from '#shared/site/section-slugs.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import type { ReadArticle } from './read-article.ts';

/**
 * The slug of the section that the article names by its name or slug, else of the one that has a subject of the article. A
 * section that the library lacks is added to it. `null` where nothing places the article.
 */
export async function takeSection(
  folder: Pick<LibraryFolder, 'config' | 'updateConfig'>,
  { section: name, topics }: Pick<ReadArticle, 'section' | 'topics'>,
  note: (decision: string) => void,
): Promise<Slug | null> {
  const { sections } = folder.config;
  const named = name === null ? undefined : sectionNamed(sections, name);
  if (named !== undefined) return named.slug;
  const [about] = (topics?.all ?? []).flatMap((topic) => sectionAbout(sections, topic) ?? []);
  if (about !== undefined) {
    if (name !== null)
      note(
        phrase`its section “${name}” isn’t one of this newsroom; it is in “${about.name}”, by its subject`,
      );
    return about.slug;
  }
  if (name === null) return null;
  const slug = newSectionSlug(
    name,
    sections.map((one) => one.slug),
  );
  const added = { slug, name: name.trim(), subject: topics?.ofSection ?? null, description: '' };
  await folder.updateConfig({ ...folder.config, sections: [...sections, added] });
  return slug;
}

function sectionNamed(sections: readonly Section[], name: string): Section | undefined {
  const wanted = name.trim().toLowerCase();
  const slug = slugify(name, 'section');
  return (
    sections.find((section) => section.name.trim().toLowerCase() === wanted) ??
    sections.find((section) => section.slug === slug)
  );
}

function sectionAbout(sections: readonly Section[], topic: string): Section | undefined {
  return sections.find(({ subject }) => subject !== null && topicQcode(subject) === topic);
}
