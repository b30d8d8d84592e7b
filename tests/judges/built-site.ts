import { parse } from 'parse5';

/** A whole site as judges read it. Paths as in `shared/site/site-paths.ts`. */
export interface BuiltSite {
  /** Where readers will find it, with a slash at its end. */
  readonly base: string;
  /** The text of every page, feed and data file. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every file, pictures included. */
  readonly paths: ReadonlySet<string>;
}

/** What a judge holds against a file. */
export interface Finding {
  readonly path: string;
  readonly message: string;
}

export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Pages that readers are meant to find: all but those that only lead on. */
export function pagesOf(site: BuiltSite): readonly (readonly [path: string, html: string])[] {
  return [...site.texts].filter(
    ([path, html]) => path.endsWith('.html') && !html.includes('http-equiv="refresh"'),
  );
}

/** Every element of a page in reading order. */
export function elementsOf(html: string): readonly PageElement[] {
  const found: PageElement[] = [];
  collect(parse(html) as unknown as ParsedNode, found);
  return found;
}

interface ParsedNode {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly ParsedNode[];
}

function collect(node: ParsedNode, found: PageElement[]): string {
  if (node.nodeName === '#text') return node.value ?? '';
  const place = found.length;
  const { tagName, attrs = [], childNodes = [] } = node;
  const attributes = Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
  if (tagName !== undefined) found.push({ tag: tagName, attributes, text: '' });
  const text = childNodes.map((child) => collect(child, found)).join('');
  if (tagName !== undefined) found[place] = { tag: tagName, attributes, text };
  return text;
}

/** The path of a file that an address of this page means, `null` for one elsewhere. */
export function pathOf(site: BuiltSite, page: string, address: string): string | null {
  // A server shows the page for what isn't there at any address.
  const from = page === '404.html' ? site.base : new URL(page, site.base).href;
  const url = new URL(address, from);
  if (!url.href.startsWith(site.base)) return null;
  const path = decodeURIComponent(url.href.slice(site.base.length).replace(/[?#].*$/, ''));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
