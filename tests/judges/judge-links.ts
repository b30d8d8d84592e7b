import { type BuiltSite, elementsOf, type Finding, pathOf } from './built-site.ts';

/** What a browser fetches by itself for a page, by element and attribute. */
const fetched: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['srcset', 'src'],
  script: ['src'],
  link: ['href'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
};
/** A `link` of these kinds names something; a browser doesn't fetch it. */
const named = ['canonical', 'author', 'alternate', 'license'];

/** Every link of every page leads somewhere, anchors too, and no page fetches anything from another host. */
export function judgeLinks(site: BuiltSite): readonly Finding[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const pages = [...site.texts].filter(([path]) => path.endsWith('.html'));
  const elements = new Map(pages.map(([path, html]) => [path, elementsOf(html)] as const));
  for (const [path, own] of elements) {
    anchors.set(path, new Set(own.flatMap(({ attributes }) => attributes['id'] ?? [])));
  }
  return [...elements].flatMap(([path, own]) =>
    own.flatMap(({ tag, attributes }) => {
      const findings: Finding[] = [];
      const isNamed = tag === 'link' && named.includes(attributes['rel'] ?? '');
      for (const attribute of isNamed ? [] : (fetched[tag] ?? [])) {
        for (const address of addressesIn(attribute, attributes[attribute])) {
          const target = pathOf(site, path, address);
          if (target === null) findings.push({ path, message: `fetches ${address} from another host` });
          else if (!site.paths.has(target))
            findings.push({ path, message: `needs ${address}, which isn't there` });
        }
      }
      const link =
        tag === 'a' || tag === 'form' || isNamed ? (attributes['href'] ?? attributes['action']) : undefined;
      if (link !== undefined && /^(?:https?:|[^a-z]|[a-z]+[^:a-z])/i.test(link)) {
        const target = pathOf(site, path, link);
        const anchor = link.includes('#') ? decodeURIComponent(link.slice(link.indexOf('#') + 1)) : '';
        if (target !== null && !site.paths.has(target))
          findings.push({ path, message: `links to ${link}, which isn't there` });
        else if (target !== null && anchor !== '' && !anchors.get(target)?.has(anchor)) {
          findings.push({ path, message: `links to ${link}, and that page has no such place` });
        }
      }
      return findings;
    }),
  );
}

function addressesIn(attribute: string, value: string | undefined): readonly string[] {
  if (value === undefined) return [];
  if (attribute !== 'srcset') return [value];
  return value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}
