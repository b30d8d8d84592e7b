import { articleCardNode } from '../nodes/article-card/article-card.schema.ts';
import { rawHtmlNode } from './build-nodes.ts';
import type { FromHtmlOptions } from './options.ts';
import { attributeOf, classesOf, isText, type TreeElement } from './tree.ts';

/** How a reader of such documents names them to the converter. */
export const ownBlocks = { rawHtml: 'galley-raw-html', articleCard: 'galley-article-card' } as const;

/** What a document of our own marks as a block; `null` for any other element, which gives its words. */
export function ownBlockIn(element: TreeElement, { own }: FromHtmlOptions): object | null {
  if (own === undefined) return null;
  const classes = classesOf(element);
  if (classes.includes(ownBlocks.rawHtml)) {
    const lines = element.childNodes.map((node) => (isText(node) ? node.value : '')).join('');
    return lines.trim() === '' ? null : rawHtmlNode(lines);
  }
  if (!classes.includes(ownBlocks.articleCard)) return null;
  const article = own.article(attributeOf(element, 'data-article') ?? '');
  return article === null ? null : articleCardNode(article);
}
