import { type BuiltSite, elementsOf, type Finding, type PageElement, pagesOf } from './built-site.ts';

type Data = Readonly<Record<string, unknown>>;

/** The schema.org data of every page, against what Google requires and recommends (Search Central, 2026). */
export function judgeData(site: BuiltSite): readonly Finding[] {
  return pagesOf(site).flatMap(([path, html]) => {
    const elements = elementsOf(html);
    const scripts = elements.filter(({ attributes }) => attributes['type'] === 'application/ld+json');
    const messages = scripts.flatMap(({ text }) => {
      if (/[<\u2028\u2029]/.test(text)) return ['has data that could end its script'];
      const data = parsed(text);
      if (data === null) return ['has data that is no JSON'];
      const judge = judges[String(data['@type'])];
      return judge === undefined ? [] : judge(data, site, elements);
    });
    return messages.map((message) => ({ path, message }));
  });
}

const judges: Readonly<
  Record<string, (data: Data, site: BuiltSite, elements: readonly PageElement[]) => readonly string[]>
> = { NewsArticle: newsArticle, BreadcrumbList: breadcrumbs, ProfilePage: profile };

function newsArticle(data: Data, site: BuiltSite, elements: readonly PageElement[]): readonly string[] {
  const heading = elements.find(({ tag }) => tag === 'h1')?.text;
  const times = elements.flatMap(({ tag, attributes }) => (tag === 'time' ? [attributes['datetime']] : []));
  const images = list(data['image']);
  const ratios = images.map((image) => (Number(image['width']) / Number(image['height'])).toFixed(1));
  const small = images.filter((image) => Number(image['width']) * Number(image['height']) < 50_000);
  const missing = images.filter((image) => !site.paths.has(String(image['url']).slice(site.base.length)));
  return [
    ...['headline', 'datePublished', 'dateModified', 'publisher', 'mainEntityOfPage', 'inLanguage']
      .filter((name) => !data[name])
      .map((name) => `NewsArticle has no ${name}`),
    ...(data['headline'] === heading ? [] : ['NewsArticle has another headline than the page']),
    ...[data['datePublished'], data['dateModified']]
      .filter((date) => !/T.*(?:Z|[+-]\d\d:\d\d)$/.test(String(date)) || !times.includes(String(date)))
      .map((date) => `NewsArticle has a date that readers don't see: ${date}`),
    ...list(data['author']).flatMap(author),
    ...(images.length > 0 && !isWanted(ratios, images)
      ? [`NewsArticle has pictures of ${ratios.join()}`]
      : []),
    ...small.map(() => 'NewsArticle has a picture of less than 50,000 pixels'),
    ...missing.map((image) => `NewsArticle has a picture that isn't there: ${image['url']}`),
  ];
}

/** All three proportions, or those of a small original that are large enough. */
function isWanted(ratios: readonly string[], images: readonly Data[]): boolean {
  const wanted = ['1.8', '1.3', '1.0'];
  const isSmall = images.every(({ width }) => Number(width) < 400);
  return isSmall ? ratios.every((ratio) => wanted.includes(ratio)) : ratios.join() === wanted.join();
}

function author({ name, url, '@type': type }: Data): readonly string[] {
  return [
    ...(type === 'Person' || type === 'Organization' ? [] : ['an author is neither person nor organization']),
    ...(!name || /^by |,| and /i.test(String(name))
      ? [`an author has a name with more than the name: ${name}`]
      : []),
    ...(url ? [] : ['an author has no page']),
  ];
}

function breadcrumbs(data: Data, site: BuiltSite, elements: readonly PageElement[]): readonly string[] {
  const steps = list(data['itemListElement']);
  const shown = elements.filter(({ tag }) => tag === 'bdi').map(({ text }) => text);
  const names = steps.map(({ name }) => name);
  return [
    ...(steps.length >= 2 ? [] : ['a breadcrumb has fewer than two steps']),
    ...(steps.every(({ position }, index) => position === index + 1)
      ? []
      : ['breadcrumbs aren’t counted from 1']),
    ...(steps.every(({ item }) => String(item).startsWith(site.base))
      ? []
      : ['a breadcrumb has no full address']),
    ...(names.every((name, index) => name === shown[index])
      ? []
      : ['breadcrumbs differ from those on the page']),
  ];
}

function profile(data: Data): readonly string[] {
  const person = data['mainEntity'] as Data | undefined;
  return person?.['name'] && person['url'] ? [] : ['a profile has no name or page'];
}

function parsed(text: string): Data | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function list(value: unknown): readonly Data[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value as Data];
}
