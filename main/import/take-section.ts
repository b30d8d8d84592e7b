import type { Slug } from '#shared/library/ids.ts';
import { freeSlug, slugify } from '#shared/library/slugify.ts';
import type { LibraryFolder } from '../library/library-folder.ts';

/** The slug of a section by its name or slug; a section that the library lacks is added to it. */
export async function takeSection(
  folder: Pick<LibraryFolder, 'config' | 'updateConfig'>,
  name: string,
): Promise<Slug> {
  const wanted = name.trim().toLowerCase();
  const { sections } = folder.config;
  const slug = slugify(name, 'section');
  const known =
    sections.find((section) => section.name.trim().toLowerCase() === wanted) ??
    sections.find((section) => section.slug === slug);
  if (known !== undefined) return known.slug;
  const free = freeSlug(slug, (taken) => sections.some((section) => section.slug === taken));
  await folder.updateConfig({ ...folder.config, sections: [...sections, { slug: free, name: name.trim() }] });
  return free;
}
