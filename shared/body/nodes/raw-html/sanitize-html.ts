import { fromParse5 } from 'hast-util-from-parse5';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { parseFragment } from 'parse5';
import { Html, html } from '../../../html/html.ts';
import { isElement, type TreeParent } from '../../from-html/tree.ts';
import { putRight, type Root } from './put-right.ts';
import { wordsOfHtml } from './words-of-html.ts';

/**
 * What a page prints of HTML that nobody vouches for: words and their structure. Nothing that runs, loads, asks for
 * input or changes how the page looks: no script, handler, style, class, id, frame, form or picture.
 */
const allowed: Schema = {
  tagNames: (
    'a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure ' +
    'h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table ' +
    'tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
  attributes: {
    '*': ['dir', 'lang', 'title'],
    a: ['href'],
    abbr: ['title'],
    blockquote: ['cite'],
    col: ['span'],
    colgroup: ['span'],
    details: ['open'],
    li: ['value'],
    ol: ['start', 'reversed', 'type'],
    q: ['cite'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope', 'abbr'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], cite: ['http', 'https'] },
  ancestors: {
    caption: ['table'],
    colgroup: ['table'],
    col: ['table'],
    dd: ['dl'],
    dt: ['dl'],
    figcaption: ['figure'],
    li: ['ol', 'ul'],
    rp: ['ruby'],
    rt: ['ruby'],
    summary: ['details'],
    tbody: ['table'],
    td: ['table'],
    tfoot: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
  },
  strip: (
    'applet audio button canvas embed iframe math noembed noframes noscript object script select style svg template ' +
    'textarea title video'
  ).split(' '),
  clobber: [],
};

/** The library goes down by recursion; no page that a person wrote nests half as deep. */
const deepest = 200;

/**
 * What is printed is what a browser reads: where taking an element away leaves a nesting that reads as another tree (a
 * paragraph in a paragraph), that tree is looked at again. Words alone where it never settles or is too deep.
 */
export function sanitizeHtml(source: string): Html {
  let markup = source;
  for (let look = 0; look < 6; look += 1) {
    const fragment = parseFragment(markup);
    if (isDeeperThan(fragment, deepest)) break;
    const tree = sanitize(fromParse5(fragment), allowed) as Root;
    const clean = toHtml(tree).trim();
    const right = clean === markup ? toHtml(putRight(tree)).trim() : clean;
    if (right === markup) return Html.trusted(right);
    markup = right;
  }
  return html`<p>${wordsOfHtml(source)}</p>`;
}

function isDeeperThan(root: TreeParent, limit: number): boolean {
  let level: TreeParent[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((parent) => parent.childNodes.filter(isElement));
  }
  return false;
}
