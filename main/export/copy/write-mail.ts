import { defaultTreeAdapter, html as dom, parseFragment, serialize } from 'parse5';
import {
  attributeOf,
  classesOf,
  isElement,
  type TreeElement,
  type TreeNode,
  type TreeParent,
} from '#shared/body/from-html/tree.ts';
import type { CopiedPiece } from '#shared/copying/copy-form.ts';
import { attributes, html } from '#shared/html/html.ts';
import { directionOf } from '#shared/site/direction.ts';
import { siteMessages } from '#shared/site/messages/index.ts';
import { articleAddress } from '../article-address.ts';
import { bylineText, type ExportSource, languageOf } from '../export-source.ts';
import { bodyHtml } from '../write-html.ts';
import { mailText } from './mail-text.ts';

/**
 * An article for a mail: plain elements with their looks on each, as mail programs drop style sheets; every address whole;
 * no pictures, which would be attached or blocked, but their captions.
 */
export function writeMail(source: ExportSource): CopiedPiece {
  const { article } = source;
  const { headline, standfirst, dateline, hero } = article;
  const language = languageOf(source);
  const text = siteMessages(language);
  const direction = directionOf(article.direction, language);
  const link = articleAddress(source);
  const byline = bylineText(source);
  const opening = dateline === '' ? undefined : html`<span>${dateline}</span> —`;
  const credit = hero?.credit ? ` ${text.photoCredit(hero.credit)}` : '';
  const caption = `${hero?.caption ?? ''}${credit}`.trim();
  const whole = html`<div${attributes({ lang: language, dir: direction })}><h1>${headline}</h1>
${standfirst !== '' && html`<p><em>${standfirst}</em></p>\n`}${byline !== '' && html`<p>${text.roles.by} ${byline}</p>\n`}${caption !== '' && html`<figure><figcaption>${caption}</figcaption></figure>\n`}${bodyHtml(article.body, source, opening)}${link !== null && html`<p><a href="${link}">${link}</a></p>\n`}</div>`;
  const fragment = parseFragment(whole.toString());
  simplify(fragment, direction === 'rtl', (href) => wholeAddress(href, link));
  return { kind: 'email', text: mailText(fragment), html: serialize(fragment) };
}

type AddressOf = (href: string) => string | null;

/** `null`: leads nowhere from a mail, such as a part of the page or an address within a site that has none yet. */
function wholeAddress(href: string, base: string | null): string | null {
  if (href.startsWith('#')) return null;
  const url = URL.parse(href, base ?? undefined);
  return url !== null && /^(?:https?|mailto|tel):$/.test(url.protocol) ? url.href : null;
}

/** For text from left to right; `dress` turns the sides round for the other. */
const looks: Readonly<Record<string, string>> = {
  h1: 'font-size:24px;line-height:1.25;margin:0 0 12px',
  h2: 'font-size:20px;line-height:1.3;margin:24px 0 8px',
  h3: 'font-size:17px;line-height:1.3;margin:20px 0 8px',
  p: 'margin:0 0 12px',
  blockquote: 'margin:0 0 12px;padding-left:12px;border-left:3px solid #999999',
  pre: 'white-space:pre-wrap;font-family:monospace',
  table: 'border-collapse:collapse;margin:0 0 12px',
  td: 'border:1px solid #999999;padding:4px 8px;vertical-align:top',
  th: 'border:1px solid #999999;padding:4px 8px;vertical-align:top;text-align:left',
  hr: 'border:0;border-top:1px solid #999999;margin:20px 0',
};

/** What mail programs have known for twenty years; the others hand on their words. */
const kept = new Set(
  'div h1 h2 h3 h4 p blockquote ul ol li pre code table caption thead tbody tfoot tr td th hr br a strong em b i u s sub sup mark span'.split(
    ' ',
  ),
);
const boxes = new Set('aside details section figure'.split(' '));
const dropped = new Set(
  'img picture source svg canvas script style template input button select textarea object'.split(' '),
);
const keptAttributes = new Set('href lang dir start colspan rowspan title'.split(' '));

function simplify(parent: TreeParent, isRightToLeft: boolean, addressOf: AddressOf): void {
  for (const node of [...parent.childNodes]) {
    if (!isElement(node)) {
      if (node.nodeName === '#comment') defaultTreeAdapter.detachNode(node);
      continue;
    }
    if (isLeftOut(node)) {
      defaultTreeAdapter.detachNode(node);
      continue;
    }
    if (['iframe', 'video', 'audio'].includes(node.tagName)) linkTo(node, addressOf);
    simplify(node, isRightToLeft, addressOf);
    if (node.tagName === 'a') {
      const address = addressOf(attributeOf(node, 'href') ?? '');
      node.attrs = address === null ? [] : [{ name: 'href', value: address }];
      if (address === null) unwrap(node);
    } else if (node.tagName === 'summary') become(node, 'p', 'strong');
    else if (node.tagName === 'figcaption') become(node, 'p', 'em');
    else if (classesOf(node).includes('pull-quote')) become(node, 'blockquote');
    else if (boxes.has(node.tagName)) become(node, 'div');
    else if (!kept.has(node.tagName)) unwrap(node);
    dress(node, isRightToLeft);
  }
}

/** Pictures, what leads from a note back to its number, and what says of an embed that it isn't loaded yet. */
function isLeftOut(element: TreeElement): boolean {
  const isOfPage =
    attributeOf(element, 'role') === 'doc-backlink' || classesOf(element).includes('embed-note');
  return isOfPage || dropped.has(element.tagName);
}

function linkTo(frame: TreeElement, addressOf: AddressOf): void {
  const address = addressOf(attributeOf(frame, 'src') ?? '');
  const name = attributeOf(frame, 'title') ?? address;
  frame.tagName = 'a';
  frame.nodeName = 'a';
  frame.attrs = address === null ? [] : [{ name: 'href', value: address }];
  if (frame.childNodes.length === 0 && name !== null) defaultTreeAdapter.insertText(frame, name);
}

/** Another element, whose words stand within an inner one where that is named. */
function become(element: TreeElement, tag: string, inner?: string): void {
  element.tagName = tag;
  element.nodeName = tag;
  if (inner === undefined) return;
  const within = defaultTreeAdapter.createElement(inner, dom.NS.HTML, []);
  moveAll(element, (child) => defaultTreeAdapter.appendChild(within, child));
  defaultTreeAdapter.appendChild(element, within);
}

function unwrap(element: TreeElement): void {
  const { parentNode } = element;
  if (parentNode === null) return;
  moveAll(element, (child) => defaultTreeAdapter.insertBefore(parentNode, child, element));
  defaultTreeAdapter.detachNode(element);
}

function moveAll(from: TreeParent, put: (child: TreeNode) => void): void {
  for (const child of [...from.childNodes]) {
    defaultTreeAdapter.detachNode(child);
    put(child);
  }
}

function dress(element: TreeElement, isRightToLeft: boolean): void {
  const style = looks[element.tagName];
  element.attrs = element.attrs.filter(({ name }) => keptAttributes.has(name));
  if (style !== undefined)
    element.attrs.push({ name: 'style', value: isRightToLeft ? style.replaceAll('left', 'right') : style });
}
