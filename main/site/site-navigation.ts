import type { NavigationLink, SiteDesign, SitePage } from '#shared/design/design.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { Section } from '#shared/library/library.schema.ts';
import { archivePath, correctionsPath, frontPath, searchPath, tagSlug } from '#shared/site/site-paths.ts';
import type { Listing, SiteArticle } from './site-model.ts';

/** A link of the header or footer that leads somewhere. */
export interface SiteLink {
  /** Of a page of the site; `null` for an address elsewhere, which then is `address`. */
  readonly path: string | null;
  readonly address: string;
  /** Empty: the name that `page` has in the page's language. */
  readonly label: string;
  readonly page: SitePage | null;
  readonly isSection: boolean;
}

export interface SiteNavigation {
  readonly header: readonly SiteLink[];
  readonly footer: readonly SiteLink[];
}

/** What this site has for links to lead to. */
interface Targets {
  readonly sections: readonly Listing<Section>[];
  readonly tags: ReadonlyMap<string, Listing<string>>;
  readonly byId: ReadonlyMap<ArticleId, SiteArticle>;
}

/** The links that lead somewhere in this site. Without a navigation of its own it has its sections. */
export function siteNavigation({ navigation, footer }: SiteDesign, targets: Targets): SiteNavigation {
  const found = (links: readonly NavigationLink[]): readonly SiteLink[] =>
    links.flatMap((link) => resolve(link, targets) ?? []);
  return {
    header: navigation === null ? targets.sections.map(sectionLink) : found(navigation),
    footer: found(footer.links),
  };
}

const pagePaths: Readonly<Record<SitePage, string>> = {
  front: frontPath,
  archive: archivePath,
  corrections: correctionsPath,
  search: searchPath,
};

function resolve(link: NavigationLink, { sections, tags, byId }: Targets): SiteLink | undefined {
  switch (link.to) {
    case 'section': {
      const listing = sections.find(({ subject }) => subject.slug === link.section);
      return listing && labelled(sectionLink(listing), link.label);
    }
    case 'tag': {
      const listing = tags.get(tagSlug(link.tag));
      return listing && labelled(inSite(listing.path, listing.subject), link.label);
    }
    case 'article': {
      const entry = byId.get(link.article);
      return entry && labelled(inSite(entry.path, entry.article.headline), link.label);
    }
    case 'page':
      return { ...inSite(pagePaths[link.page], link.label), page: link.page };
    case 'address':
      return {
        path: null,
        address: link.address,
        label: link.label || link.address,
        page: null,
        isSection: false,
      };
  }
}

function sectionLink({ subject, path }: Listing<Section>): SiteLink {
  return { ...inSite(path, subject.name), isSection: true };
}

function inSite(path: string, label: string): SiteLink {
  return { path, address: '', label, page: null, isSection: false };
}

function labelled(link: SiteLink, label: string): SiteLink {
  return label === '' ? link : { ...link, label };
}
