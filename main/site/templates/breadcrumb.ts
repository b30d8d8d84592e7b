import { type Html, html } from '#shared/html/html.ts';
import { frontPath } from '#shared/site/site-paths.ts';
import type { PageContext } from '../page-context.ts';
import type { StructuredData } from './structured-data.ts';

/** A step on the way from the front page to a page. */
export interface BreadcrumbStep {
  readonly name: string;
  readonly path: string;
  /** In the newsroom's language, which needn't be the page's. */
  readonly isOwn?: true;
}

/** The whole way, the page itself last: what readers see and what machines are told are made of the same steps. */
export function trailOf(
  { model }: PageContext,
  ...steps: readonly BreadcrumbStep[]
): readonly BreadcrumbStep[] {
  return [{ name: model.config.title, path: frontPath, isOwn: true }, ...steps];
}

export function breadcrumb({ messages, link, own }: PageContext, trail: readonly BreadcrumbStep[]): Html {
  const items = trail.map(({ name, path, isOwn }, index) =>
    index === trail.length - 1
      ? html`<li aria-current="page"><bdi>${name}</bdi></li>\n`
      : html`<li><a href="${link(path)}"${isOwn && own}><bdi>${name}</bdi></a></li>\n`,
  );
  return html`<nav class="breadcrumb" aria-label="${messages.breadcrumb}">
<ol>
${items}</ol>
</nav>\n`;
}

/** schema.org/BreadcrumbList. */
export function breadcrumbData({ absolute }: PageContext, trail: readonly BreadcrumbStep[]): StructuredData {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}
