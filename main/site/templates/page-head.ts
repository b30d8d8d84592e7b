import { attributes, type Html, html } from '#shared/html/html.ts';
import type { PageContext } from '../page-context.ts';
import { dataScripts, type StructuredData } from './structured-data.ts';

/** Canonical address, Open Graph and data of a page that isn't an article; nothing until the site knows its own address. */
export function pageHead(
  context: PageContext,
  title: string,
  description: string,
  ...data: readonly StructuredData[]
): Html | undefined {
  const url = context.absolute(context.path);
  if (url === null) return undefined;
  const properties = Object.entries({
    'og:type': 'website',
    'og:title': title,
    'og:description': description || null,
    'og:url': url,
    'og:site_name': context.model.config.title,
    'og:locale': openGraphLocale(context.language),
  })
    .filter(([, content]) => content !== null)
    .map(([property, content]) => html`<meta${attributes({ property, content })}>\n`);
  return html`<link rel="canonical" href="${url}">
${properties}${dataScripts(...data)}`;
}

/** Open Graph writes language and territory: "en_US". */
export function openGraphLocale(language: string): string {
  const known = locales.get(language);
  if (known !== undefined) return known;
  const { language: name, region } = new Intl.Locale(language).maximize();
  const locale = region === undefined ? name : `${name}_${region}`;
  locales.set(language, locale);
  return locale;
}

const locales = new Map<string, string>();
