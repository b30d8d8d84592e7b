import type { BulkReport } from '#shared/ipc/articles.contract.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { Slug } from '#shared/library/ids.ts';
import type { LibraryConfig, Section } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { sectionSlugFault } from '#shared/site/section-slugs.ts';
import type { ArticleService } from './articles/article-service-parts.ts';
import { type BesideChange, type BulkChanges, changedSince, type Step } from './articles/bulk-changes.ts';
import type { LibraryFolder } from './library/library-folder.ts';
import type { Pieces } from './pieces/pieces.ts';

interface SectionParts {
  readonly bulk: BulkChanges;
  readonly articles: Pick<ArticleService, 'allSummaries'>;
  readonly templates: Pick<Pieces['templates'], 'list' | 'get' | 'save'>;
  readonly folder: Pick<LibraryFolder, 'config' | 'updateConfig'>;
}

/** Changes of a section that its articles, in the trash too, and its templates follow. Each is taken back as one change. */
export interface SectionChanges {
  /** ExpectedError `section-unknown`, `section-slug`. */
  readonly rename: (section: Slug, slug: Slug) => Promise<BulkReport>;
  /** `to`: where its articles go; `null`: into none. ExpectedError `section-unknown`. */
  readonly remove: (section: Slug, to: Slug | null) => Promise<BulkReport>;
}

export function createSectionChanges({ bulk, articles, templates, folder }: SectionParts): SectionChanges {
  const sectionOf = (slug: Slug): Section => {
    const found = folder.config.sections.find((section) => section.slug === slug);
    if (found !== undefined) return found;
    throw new ExpectedError('section-unknown', phrase`The newsroom has no section “${slug}”.`);
  };
  const move = async (from: Slug, to: Slug | null, ofConfig: BesideChange): Promise<BulkReport> => {
    const own = articles.allSummaries().filter(({ section }) => section === from);
    const begun = (await templates.list()).filter(({ content }) => content.section === from);
    return bulk.change(
      own.map(({ id }) => id),
      ({ section }) => ({ section: section === from ? to : section }),
      [
        ofConfig,
        ...begun.map(({ slug, name }) => ({ name, step: movingTemplate(templates, slug, from, to) })),
      ],
    );
  };
  return {
    rename: async (section, slug) => {
      const { name } = sectionOf(section);
      const others = folder.config.sections.flatMap((one) => (one.slug === section ? [] : one.slug));
      const fault = sectionSlugFault(slug, others);
      if (fault !== null) throw new ExpectedError('section-slug', faultOf(fault, slug));
      return move(section, slug, { name, step: renaming(folder, name, section, slug) });
    },
    remove: async (section, to) => {
      const { name } = sectionOf(section);
      if (to !== null) sectionOf(to);
      return move(section, to === section ? null : to, { name, step: removing(folder, section, to) });
    },
  };
}

function faultOf(fault: NonNullable<ReturnType<typeof sectionSlugFault>>, slug: Slug): string {
  if (fault === 'taken') return phrase`Another section is at “${slug}” already: choose another address.`;
  return phrase`A page that every site has is at “${slug}”: choose another address.`;
}

/** The section, and what of the settings names it, called otherwise. */
function renaming(folder: SectionParts['folder'], name: string, from: Slug, to: Slug): Step {
  return async () => {
    const { config } = folder;
    if (!config.sections.some(({ slug }) => slug === from)) throw changedSince(name);
    await folder.updateConfig({ ...withSlug(config, from, to), searches: searchesIn(config, from, to) });
    return renaming(folder, name, to, from);
  };
}

function withSlug(config: LibraryConfig, from: Slug, to: Slug): LibraryConfig {
  const { design } = config;
  const moved = <Link extends { readonly to: string }>(links: Link[]): Link[] =>
    links.map((link) => ('section' in link && link.section === from ? { ...link, section: to } : link));
  return {
    ...config,
    sections: config.sections.map((one) => (one.slug === from ? { ...one, slug: to } : one)),
    design: {
      ...design,
      navigation: design.navigation === null ? null : moved(design.navigation),
      footer: { ...design.footer, links: moved(design.footer.links) },
    },
  };
}

function searchesIn({ searches }: LibraryConfig, from: Slug, to: Slug): LibraryConfig['searches'] {
  return searches.map((search) =>
    search.query.section === from ? { ...search, query: { ...search.query, section: to } } : search,
  );
}

/** Saved searches go where the articles went; a link of the site's to what is gone is a check's to name. */
function removing(folder: SectionParts['folder'], slug: Slug, to: Slug | null): Step {
  return async () => {
    const { config } = folder;
    const index = config.sections.findIndex((section) => section.slug === slug);
    const section = config.sections[index];
    if (section === undefined) return null;
    const searches = to === null ? config.searches : searchesIn(config, slug, to);
    const names = new Set(config.searches.flatMap(({ name, query }) => (query.section === slug ? name : [])));
    await folder.updateConfig({ ...config, sections: config.sections.toSpliced(index, 1), searches });
    return async () => {
      const now = folder.config;
      if (now.sections.some((one) => one.slug === slug)) throw changedSince(section.name);
      await folder.updateConfig({
        ...now,
        sections: now.sections.toSpliced(index, 0, section),
        searches: now.searches.map((search) =>
          names.has(search.name) && search.query.section === to
            ? { ...search, query: { ...search.query, section: slug } }
            : search,
        ),
      });
      return removing(folder, slug, to);
    };
  };
}

function movingTemplate(
  templates: SectionParts['templates'],
  slug: Slug,
  from: Slug | null,
  to: Slug | null,
): Step {
  return async () => {
    const template = await templates.get(slug);
    if (template.content.section !== from) throw changedSince(template.name);
    await templates.save({ ...template, content: { ...template.content, section: to } });
    return movingTemplate(templates, slug, to, from);
  };
}
