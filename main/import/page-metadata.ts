import { wordsIn } from '#shared/body/from-html/element-words.ts';
import {
  attributeOf,
  elementsIn,
  firstElement,
  type TreeElement,
  type TreeParent,
} from '#shared/body/from-html/tree.ts';
import { linkAddress } from '#shared/body/nodes/link/link-address.ts';

/** What a page's head says of it. Names are in lower case; values are never empty. */
export interface PageMetadata {
  readonly title: string;
  readonly language: string | null;
  /** The page's own address, where it is a full one. */
  readonly address: string | null;
  readonly first: (...names: readonly string[]) => string;
  readonly all: (name: string) => readonly string[];
}

export function readMetadata(document: TreeParent): PageMetadata {
  const values = new Map<string, string[]>();
  let title = '';
  let canonical: string | null = null;
  let language: string | null = null;
  for (const element of elementsIn(document)) {
    if (element.tagName === 'meta') add(values, element);
    if (element.tagName === 'title' && title === '') title = titleOf(element);
    if (element.tagName === 'html') language = attributeOf(element, 'lang');
    if (element.tagName === 'link' && relOf(element).includes('canonical')) {
      canonical ??= attributeOf(element, 'href');
    }
  }
  const all = (name: string): readonly string[] => values.get(name) ?? [];
  const first = (...names: readonly string[]): string => names.flatMap(all)[0] ?? '';
  const written = canonical ?? first('og:url');
  const address = URL.canParse(written) ? linkAddress(written) : null;
  return { title, language: language?.trim() || null, address, first, all };
}

export function relOf(element: TreeElement): readonly string[] {
  return (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

function add(values: Map<string, string[]>, meta: TreeElement): void {
  const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
  const content = attributeOf(meta, 'content')?.replace(/\s+/g, ' ').trim();
  if (!name || !content) return;
  const key = name.trim().toLowerCase();
  const all = values.get(key) ?? [];
  all.push(content);
  values.set(key, all);
}

/** Words, though <title> is an element without any for a reader of the text. */
function titleOf(title: TreeElement): string {
  return wordsIn({ ...title, tagName: 'span', nodeName: 'span' });
}

/** The site's name where the page gives it, to take it off the end of a title. */
export function siteNameOf(document: TreeParent, metadata: PageMetadata): string {
  const named = metadata.first('og:site_name', 'application-name');
  if (named !== '') return named;
  const home = firstElement(
    document,
    (element) => element.tagName === 'a' && relOf(element).includes('home'),
  );
  return home === undefined ? '' : wordsIn(home);
}

/** "Headline | Site" without the site. */
export function withoutSiteName(title: string, siteName: string): string {
  if (siteName === '' || !title.endsWith(siteName)) return title;
  const rest = title.slice(0, -siteName.length);
  return /\s[|–—·•:»-]\s*$/u.test(rest) ? rest.replace(/\s[|–—·•:»-]\s*$/u, '').trim() : title;
}
