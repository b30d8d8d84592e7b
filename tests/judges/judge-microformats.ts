import { mf2 } from 'microformats-parser';
import { type BuiltSite, elementsOf, type Finding, pagesOf, pathOf } from './built-site.ts';

type Value = string | { readonly value?: string; readonly properties?: Readonly<Record<string, unknown>> };
type Properties = Readonly<Record<string, readonly Value[] | undefined>>;

/** What programs that read microformats find on an article's page (microformats.org/wiki/h-entry), against what people see. */
export function judgeMicroformats(site: BuiltSite): readonly Finding[] {
  return pagesOf(site).flatMap(([path, html]) => {
    if (!html.includes('h-entry')) return [];
    const { items } = mf2(html, { baseUrl: new URL(path.replace(/index\.html$/, ''), site.base).href });
    const entries = items.filter(({ type }) => type?.includes('h-entry'));
    const messages =
      entries.length === 1
        ? entry(site, path, html, (entries[0]?.properties ?? {}) as Properties)
        : [`has ${entries.length} h-entries`];
    return messages.map((message) => ({ path, message }));
  });
}

function entry(site: BuiltSite, path: string, html: string, properties: Properties): readonly string[] {
  const elements = elementsOf(html);
  const heading = elements.find(({ tag }) => tag === 'h1')?.text.trim();
  const canonical = elements.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'];
  const tags = elements.filter(({ attributes }) => attributes['rel'] === 'tag').map(({ text }) => text);
  const [first] = properties['content'] ?? [];
  const content = typeof first === 'string' ? first : (first?.value ?? '');
  const hasHero = html.includes('<figure class="hero"');
  const dates = [...(properties['published'] ?? []), ...(properties['updated'] ?? [])];
  return [
    ...(properties['name']?.join() === heading ? [] : [`is an h-entry named ${properties['name']}`]),
    ...(properties['url']?.join() === canonical ? [] : [`is an h-entry at ${properties['url']}`]),
    ...(content === '' ? ['is an h-entry without content'] : []),
    ...(dates.length > 0 && dates.every((date) => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(String(date)))
      ? []
      : [`is an h-entry of ${dates.join(' and ')}`]),
    ...(tags.every((tag) => properties['category']?.includes(tag)) ? [] : ['is an h-entry without its tags']),
    ...(hasHero && !properties['photo']?.length ? ['is an h-entry without its photo'] : []),
    ...(properties['author'] ?? ['']).flatMap((author) => {
      const card = typeof author === 'string' ? {} : (author.properties ?? {});
      const [url] = Array.isArray(card['url']) ? card['url'] : [];
      const page = typeof url === 'string' ? pathOf(site, path, url) : null;
      return card['name'] && page !== null && site.paths.has(page)
        ? []
        : ['is an h-entry of no known author'];
    }),
  ];
}
