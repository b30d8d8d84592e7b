import type { Slug } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { newSectionSlug } from '#shared/site/section-slugs.ts';

export type Sections = LibraryConfig['sections'];

/**
 * A new section at the end. Its slug comes from its name and stays when it is renamed: it is in the addresses of pages
 * that readers have.
 */
export function withSection(
  sections: Sections,
  name: string,
): { readonly sections: Sections; readonly slug: Slug } {
  const slug = newSectionSlug(
    name,
    sections.map((section) => section.slug),
  );
  return { sections: [...sections, { slug, name: name.trim(), subject: null, description: '' }], slug };
}

/** `items` with the one at `index` moved by one place; unchanged at either end. */
export function moved<Item>(items: readonly Item[], index: number, step: -1 | 1): Item[] {
  const other = index + step;
  const [a, b] = [items[index], items[other]];
  if (a === undefined || b === undefined) return [...items];
  return items.map((item, at) => (at === index ? b : at === other ? a : item));
}
