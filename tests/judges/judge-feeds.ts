import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { validateXML } from 'xmllint-wasm';
import { type BuiltSite, elementsOf, type Finding, pagesOf } from './built-site.ts';
import { jsonFeedSchema, xmlSchemas } from './feed-schemas.ts';

/** Feeds and sitemaps against their schemas; what no schema says: addresses that exist, text without script. */
export async function judgeFeeds(site: BuiltSite): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const [kind, { matches, schema }] of Object.entries(xmlSchemas)) {
    const files = [...site.texts].filter(([path, text]) => matches(path, text));
    if (files.length === 0) continue;
    const xml = files.map(([path, contents]) => ({ fileName: path.replaceAll('/', '~'), contents }));
    const { errors } = await validateXML({ xml, extension: 'schema', schema: [...schema] });
    for (const { message, loc } of errors) {
      const path = loc?.fileName?.replaceAll('~', '/') ?? kind;
      if (!message.includes('fails to validate')) findings.push({ path, message });
    }
  }
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const isJsonFeed = ajv.compile(jsonFeedSchema);
  for (const [path, text] of site.texts) {
    if (path.endsWith('feed.json') && !isJsonFeed(JSON.parse(text))) {
      const [error] = isJsonFeed.errors ?? [];
      findings.push({ path, message: `${error?.instancePath} ${error?.message}` });
    }
    const faults = new Set(markupIn(path, text).flatMap(faultsOf));
    findings.push(...[...faults].map((message) => ({ path, message })));
  }
  return [...findings, ...judgeSitemaps(site)];
}

/** All that a reader's program takes for HTML: texts, and what RSS calls a description. */
function markupIn(path: string, text: string): readonly string[] {
  if (path.endsWith('feed.json'))
    return JSON.parse(text).items.map((item: { readonly content_html: string }) => item.content_html);
  if (!/\.atom$|rss\.xml$/.test(path)) return [];
  const items = text.slice(text.search(/<(?:item|entry)\b/));
  const escaped = items.matchAll(/<(content|content:encoded|description)\b[^>]*>([^<]*)<\/\1>/g);
  return [...escaped].map(([, , content = '']) => elementsOf(content)[0]?.text ?? '');
}

function faultsOf(markup: string): readonly string[] {
  return elementsOf(markup).flatMap(({ tag, attributes }) => [
    ...(/^(?:script|style|iframe|form|object)$/.test(tag) ? [`has a ${tag} in its text`] : []),
    ...Object.keys(attributes).flatMap((name) =>
      name === 'style' || name.startsWith('on') ? [`has ${name} in its text`] : [],
    ),
    ...['href', 'src'].flatMap((name) => {
      const address = attributes[name];
      const isFull = address === undefined || /^(?:https?|mailto|tel):/.test(address);
      return isFull ? [] : [`has an address in its text that is not full: ${address}`];
    }),
  ]);
}

/** Every page that may be found is in a sitemap, and nothing else. */
function judgeSitemaps(site: BuiltSite): readonly Finding[] {
  const listed = new Set(
    [...site.texts]
      .filter(([path]) => /^sitemap-\d+\.xml$/.test(path))
      .flatMap(([, text]) => [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address ?? '')),
  );
  const pages = pagesOf(site).filter(
    ([path, html]) => !html.includes('content="noindex"') && !path.startsWith('search/'),
  );
  const wanted = new Map(
    pages.map(([path, html]) => [/rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '', path]),
  );
  const changed = [...site.texts]
    .filter(([path]) => /^sitemap-\d+\.xml$/.test(path))
    .flatMap(([, text]) => [...text.matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)</g)])
    .filter(([, address = '', date]) => {
      const page = site.texts.get(wanted.get(address) ?? '') ?? '';
      return /"dateModified":"([^"]*)"/.exec(page)?.[1] !== date;
    });
  const path = 'sitemap.xml';
  return [
    ...[...wanted]
      .filter(([address]) => !listed.has(address))
      .map(([, page]) => ({ path, message: `doesn't name ${page}` })),
    ...changed.map(([, address]) => ({ path, message: `says another date of ${address} than the page` })),
    ...[...listed]
      .filter((address) => !wanted.has(address))
      .map((address) => ({ path, message: `names ${address}, which isn't there` })),
    ...(site.texts.get('robots.txt')?.includes(`Sitemap: ${site.base}sitemap.xml`)
      ? []
      : [{ path: 'robots.txt', message: 'doesn’t name the sitemap' }]),
  ];
}
