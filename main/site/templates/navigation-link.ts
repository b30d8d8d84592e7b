import type { SitePage } from '#shared/design/design.schema.ts';
import type { Html } from '#shared/html/html.ts';
import type { SiteMessages } from '#shared/site/messages/site-messages.ts';
import type { PageContext } from '../page-context.ts';
import type { SiteLink } from '../site-navigation.ts';

/** How this page links there. */
export function addressIn({ link }: PageContext, { path, address }: SiteLink): string {
  return path === null ? address : link(path);
}

export function labelOf({ messages, model }: PageContext, { label, page }: SiteLink): string {
  if (label !== '' || page === null) return label;
  return page === 'front' ? model.config.title : messages[pageNames[page]];
}

/** The newsroom's own words are in its language, the names of Galley's pages in the page's. */
export function languageOf({ own, spoken }: PageContext, { label, page }: SiteLink): Html {
  return label === '' && page !== 'front' ? spoken : own;
}

const pageNames = {
  archive: 'archive',
  corrections: 'correctionsPage',
  search: 'search',
} as const satisfies Readonly<Record<Exclude<SitePage, 'front'>, keyof SiteMessages>>;
