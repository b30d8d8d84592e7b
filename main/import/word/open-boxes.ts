import { defaultTreeAdapter, html as dom } from 'parse5';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { ownBlocks } from '#shared/body/from-html/own-blocks.ts';
import {
  attributeOf,
  classesOf,
  elementsIn,
  isElement,
  isText,
  type TreeElement,
  type TreeParent,
} from '#shared/body/from-html/tree.ts';
import { articleLink } from '#shared/body/nodes/link/article-link.ts';
import { type BoxKind, boxLabels, labelColon } from '#shared/word/box-labels.ts';
import { articleOfName } from '#shared/word/own-names.ts';
import { joinCaptions } from './join-captions.ts';

/** Frames with a label of ours (`word-box.ts` of the export) as the boxes that they were, and links alone as what they show. */
export function openBoxes(root: TreeParent): void {
  for (const figure of [...elementsIn(root)].filter((one) => classesOf(one).includes('embed'))) {
    const words = wordsIn(figure);
    if (URL.parse(words) === null) figure.attrs.push({ name: 'data-title', value: words });
  }
  for (const table of [...elementsIn(root)].filter(({ tagName }) => tagName === 'table')) {
    const cells = [...elementsIn(table)].filter(({ tagName }) => /^t[dh]$/.test(tagName));
    const [cell] = cells;
    const [label] = cell?.childNodes.filter(isElement) ?? [];
    const kind = label === undefined ? undefined : kindOf(label);
    if (cell === undefined || cells.length > 1 || label === undefined || kind === undefined) continue;
    const [, words = ''] = wordsIn(label).split(labelColon.trim());
    const about = kind === 'article-card' ? markIn(label) : words.trim();
    defaultTreeAdapter.detachNode(label);
    defaultTreeAdapter.insertBefore(table.parentNode as TreeParent, boxOf(kind, about, cell), table);
    defaultTreeAdapter.detachNode(table);
  }
}

function kindOf(label: TreeElement): BoxKind | undefined {
  const classes = classesOf(label);
  return (Object.keys(boxLabels) as BoxKind[]).find((kind) => classes.includes(`docx-box-${kind}`));
}

function boxOf(kind: BoxKind, about: string, cell: TreeElement): TreeElement {
  switch (kind) {
    case 'fact-box':
      return titled(element('aside', { class: 'fact-box' }), 'p', cell);
    case 'details':
      return titled(element('details'), 'summary', cell);
    case 'gallery':
      return gallery(cell);
    case 'code':
      return code(about, cell);
    case 'html':
      return rawHtml(cell);
    case 'article-card':
      return card(about, cell);
    default:
      return correction(kind, about, cell);
  }
}

function titled(box: TreeElement, titleTag: 'p' | 'summary', cell: TreeElement): TreeElement {
  const [first] = cell.childNodes.filter(isElement);
  if (first !== undefined && classesOf(first).includes('docx-box-title')) {
    const title = element(titleTag, titleTag === 'p' ? { class: 'fact-box-title' } : {});
    moveChildren(first, title);
    defaultTreeAdapter.detachNode(first);
    defaultTreeAdapter.appendChild(box, title);
  } else if (box.tagName === 'aside') {
    // Without it the first subhead would be taken for the title.
    defaultTreeAdapter.appendChild(box, element('p', { class: 'fact-box-title' }));
  }
  moveChildren(cell, box);
  return box;
}

function gallery(cell: TreeElement): TreeElement {
  joinCaptions(cell.childNodes);
  const figure = element('figure', { class: 'gallery' });
  for (const child of [...cell.childNodes]) {
    if (isElement(child) && classesOf(child).includes('docx-gallery-caption')) {
      child.tagName = 'figcaption';
      child.nodeName = 'figcaption';
    }
  }
  moveChildren(cell, figure);
  return figure;
}

function code(language: string, cell: TreeElement): TreeElement {
  const pre = element('pre');
  const inner = element('code', language === '' ? {} : { class: `language-${language}` });
  for (const block of cell.childNodes.filter(isElement)) moveChildren(block, inner);
  defaultTreeAdapter.appendChild(pre, inner);
  return pre;
}

/** Kept as it was typed, and shown as that: what a page prints of it is made safe there. */
function rawHtml(cell: TreeElement): TreeElement {
  const pre = element('pre', { class: ownBlocks.rawHtml });
  for (const block of cell.childNodes.filter(isElement))
    for (const words of [...textsIn(block)]) defaultTreeAdapter.insertText(pre, words);
  return pre;
}

function* textsIn(node: TreeElement): Generator<string> {
  for (const child of node.childNodes) {
    if (isText(child)) yield child.value;
    else if (isElement(child)) yield* child.tagName === 'br' ? ['\n'] : textsIn(child);
  }
}

/** The name of the article is a mark around the label. */
function markIn(label: TreeElement): string {
  const names = [...elementsIn(label)].map((inner) => articleOfName(attributeOf(inner, 'id') ?? ''));
  const article = names.find((one) => one !== null);
  return article === undefined ? '' : articleLink(article);
}

function card(article: string, cell: TreeElement): TreeElement {
  const block = element('div', { class: ownBlocks.articleCard, 'data-article': article });
  moveChildren(cell, block);
  return block;
}

function correction(kind: string, date: string, cell: TreeElement): TreeElement {
  const aside = element('aside', { class: 'correction', 'data-kind': kind });
  const label = element('p', { class: 'correction-label' });
  defaultTreeAdapter.appendChild(label, element('time', { datetime: date }));
  defaultTreeAdapter.appendChild(aside, label);
  moveChildren(cell, aside);
  return aside;
}

function element(tag: string, attributes: Readonly<Record<string, string>> = {}): TreeElement {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return defaultTreeAdapter.createElement(tag, dom.NS.HTML, attrs);
}

function moveChildren(from: TreeElement, to: TreeElement): void {
  for (const child of [...from.childNodes]) {
    defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.appendChild(to, child);
  }
}
