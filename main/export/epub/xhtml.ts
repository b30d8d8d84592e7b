import { parseFragment } from 'parse5';
import {
  attributeOf,
  elementsIn,
  isElement,
  isText,
  type TreeElement,
  type TreeNode,
} from '#shared/body/from-html/tree.ts';
import { escapeText } from '#shared/html/html.ts';

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Nothing of a book runs or loads. */
const dropped = new Set('script style noscript template object embed source button'.split(' '));
const addressed = new Set(['iframe', 'video', 'audio']);
/** What tells a browser how to load a picture is unknown to the schemas that EPUB 3.2 validates with. */
const browserOnly = new Set('loading decoding fetchpriority sizes srcset'.split(' '));

/**
 * HTML as the XML that a book holds (EPUB 3.3, 6.1: XHTML content documents). `absolute` gives a link's whole address, or
 * `null` where it leads nowhere outside the site; then its words stay.
 */
export function xhtmlOf(html: string, absolute: (href: string) => string | null): string {
  const root = parseFragment(html);
  const ids = new Set([...elementsIn(root)].flatMap((element) => attributeOf(element, 'id') ?? []));
  const write = (node: TreeNode): string => {
    if (isElement(node)) return element(node);
    return isText(node) ? escapeText(node.value) : '';
  };
  const all = (nodes: readonly TreeNode[]): string => nodes.map(write).join('');

  function element(node: TreeElement): string {
    const { tagName: tag } = node;
    if (dropped.has(tag)) return '';
    if (tag === 'picture') return all(node.childNodes);
    if (addressed.has(tag)) return linkTo(node);
    const written = attributesOf(node);
    if (empty.has(tag)) return `<${tag}${written}/>`;
    return `<${tag}${written}>${all(node.childNodes)}</${tag}>`;
  }

  function linkTo(node: TreeElement): string {
    const address = absolute(attributeOf(node, 'src') ?? '');
    return address === null
      ? all(node.childNodes)
      : `<a href="${escapeText(address)}">${escapeText(address)}</a>`;
  }

  function attributesOf({ tagName, attrs }: TreeElement): string {
    return attrs
      .flatMap(({ name, value }): readonly (readonly [string, string])[] => {
        if (browserOnly.has(name) || !/^[a-z][\w-]*$/.test(name) || name.startsWith('on')) return [];
        if (name === 'lang')
          return [
            ['lang', value],
            ['xml:lang', value],
          ];
        if (tagName !== 'a') return [[name, value]];
        if (name === 'target') return [];
        if (name !== 'href') return [[name, value]];
        if (value.startsWith('#')) return ids.has(value.slice(1)) ? [[name, value]] : [];
        const address = absolute(value);
        return address === null ? [] : [[name, address]];
      })
      .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
      .join('');
  }

  return all(root.childNodes);
}
