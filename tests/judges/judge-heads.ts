import { type BuiltSite, elementsOf, type Finding, type PageElement, pagesOf } from './built-site.ts';

/** What search engines and link previews read: title, description, canonical address, robots, Open Graph, X card. */
export function judgeHeads(site: BuiltSite): readonly Finding[] {
  const titles = new Map<string, string>();
  const descriptions = new Map<string, string>();
  return pagesOf(site).flatMap(([path, html]) => {
    const elements = elementsOf(html);
    const meta = new Map(
      elements
        .filter(({ tag }) => tag === 'meta')
        .map(({ attributes }) => [
          attributes['property'] ?? attributes['name'] ?? '',
          attributes['content'] ?? '',
        ]),
    );
    const title = elements.find(({ tag }) => tag === 'title')?.text ?? '';
    const messages = [
      ...unique(titles, title, path, 'title'),
      ...unique(descriptions, meta.get('description'), path, 'description'),
      ...((meta.get('description') ?? '').length > 200
        ? ['has a description of more than 200 characters']
        : []),
      ...headings(elements),
      ...firstPicture(elements),
      ...(path === '404.html' ? [] : preview(elements, meta)),
      ...(path === '404.html' ? [] : addresses(site, path, elements, meta)),
      ...(elements.some(({ attributes }) => attributes['class']?.includes('h-entry'))
        ? article(elements, meta)
        : []),
    ];
    return messages.map((message) => ({ path, message }));
  });
}

function unique(
  known: Map<string, string>,
  value: string | undefined,
  path: string,
  what: string,
): readonly string[] {
  if (value === undefined) return [];
  if (value === '') return [`has an empty ${what}`];
  const other = known.get(value);
  known.set(value, path);
  return other === undefined ? [] : [`has the same ${what} as ${other}`];
}

function headings(elements: readonly PageElement[]): readonly string[] {
  const levels = elements.flatMap(({ tag }) => (/^h[1-6]$/.test(tag) ? [Number(tag[1])] : []));
  const skipped = levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  const count = levels.filter((level) => level === 1).length;
  return [
    ...(count === 1 ? [] : [`has ${count} headings of level 1`]),
    ...(skipped ? ['skips a level of headings'] : []),
  ];
}

/** The one that readers wait for: what else is fetched at once would take from it. */
function firstPicture(elements: readonly PageElement[]): readonly string[] {
  const first = elements.filter(({ attributes }) => attributes['fetchpriority'] === 'high');
  const isLazy = first.some(({ attributes }) => attributes['loading'] === 'lazy');
  return first.length > 1 || isLazy ? ['has more than one first picture, or a lazy one'] : [];
}

function addresses(
  site: BuiltSite,
  path: string,
  elements: readonly PageElement[],
  meta: ReadonlyMap<string, string>,
): readonly string[] {
  const canonical = elements.filter(({ attributes }) => attributes['rel'] === 'canonical');
  const own = new URL(path.replace(/(^|\/)index\.html$/, '$1'), site.base).href;
  const href = canonical[0]?.attributes['href'] ?? '';
  return [
    ...(canonical.length === 1 ? [] : [`has ${canonical.length} canonical addresses`]),
    ...(decodeURI(href) === decodeURI(own) ? [] : [`says that its address is ${href}`]),
    ...(meta.get('og:url') === href ? [] : ['has another og:url than its canonical address']),
    ...['og:title', 'og:type', 'og:site_name', 'og:locale']
      .filter((name) => !meta.get(name))
      .map((name) => `has no ${name}`),
  ];
}

/** What link previews show, and what search engines may show of its pictures. */
function preview(elements: readonly PageElement[], meta: ReadonlyMap<string, string>): readonly string[] {
  const names = elements.flatMap(({ tag, attributes }) =>
    tag === 'meta' ? [attributes['property'] ?? ''] : [],
  );
  const image = names.indexOf('og:image');
  const follows =
    image === -1 || names.slice(image + 1, image + 3).join() === 'og:image:width,og:image:height';
  return [
    ...(meta.get('twitter:card') ? [] : ['has no twitter:card']),
    ...(meta.get('robots')?.includes('max-image-preview:large') ? [] : ['forbids large previews']),
    ...(follows ? [] : ['has the size of og:image elsewhere than behind it']),
    ...(/\.(?:avif|svg)$/.test(meta.get('og:image') ?? '')
      ? ['has a preview picture that X doesn’t show']
      : []),
  ];
}

function article(elements: readonly PageElement[], meta: ReadonlyMap<string, string>): readonly string[] {
  const needed = ['article:published_time', 'article:author'];
  const repeated = elements.filter(({ tag, attributes }) => tag === 'img' && !('alt' in attributes));
  return [
    ...needed.filter((name) => !meta.get(name)).map((name) => `has no ${name}`),
    ...(repeated.length > 0 ? ['has a picture without alt'] : []),
  ];
}
