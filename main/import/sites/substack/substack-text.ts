import { z } from 'zod';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import {
  attributeOf,
  classesOf,
  elementsIn,
  firstElement,
  type TreeElement,
  type TreeNode,
  type TreeParent,
} from '#shared/body/from-html/tree.ts';
import { escapeText } from '#shared/html/html.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { replaceElement } from '../../edit-tree.ts';
import { embedFigure } from '../card-markup.ts';

const words = z.string().catch('').default('');
const Picture = z.object({ src: words, alt: words, title: words }).catch({ src: '', alt: '', title: '' });
/** What a block keeps of itself as JSON: its words are nowhere else. */
const Block = z.object({
  url: words,
  canonical_url: words,
  title: words,
  name: words,
  full_text: words,
  persistentExpression: words,
  gallery: z
    .object({ images: z.array(Picture).catch([]).default([]), caption: words, alt: words })
    .nullish()
    .catch(null),
});
type Block = z.infer<typeof Block>;

/** Boxes that only Substack's own site can show. */
const subscribing =
  /^(?:subscription-widget-wrap(?:-editor)?|paywall-jump|install-substack-app-embed|directMessage)$/;

/** A text of Substack with its blocks as HTML that others write, too. */
export function substackText(root: TreeParent): {
  readonly childNodes: readonly TreeNode[];
  readonly notes: readonly string[];
} {
  const left = new Set<string>();
  for (const element of [...elementsIn(root)]) {
    const names = classesOf(element);
    if (names.some((name) => subscribing.test(name)) || isSubscribeButton(element, names)) {
      left.add(wordsIn(element).replace(/\s+/g, ' ').trim());
      replaceElement(element, '');
    } else if (names.includes('hide-text')) replaceElement(element, '');
    else if (names.includes('pullquote')) {
      element.tagName = 'aside';
      element.attrs = [{ name: 'class', value: 'pull-quote' }];
    } else if (attributeOf(element, 'data-attrs') !== null && element.tagName === 'div') {
      const html = blockHtml(names, blockOf(element));
      if (html !== null) replaceElement(element, html);
      else if (
        wordsIn(element).trim() === '' &&
        firstElement(element, ({ tagName }) => /^(?:img|iframe|hr|audio|video)$/.test(tagName)) === undefined
      )
        left.add(names[0] ?? 'div');
    }
  }
  const boxes = [...left].filter(Boolean);
  const notes = boxes.map((box) => phrase`left out, as only Substack’s site shows it: ${box}`);
  return { childNodes: root.childNodes, notes };
}

function isSubscribeButton(element: TreeElement, names: readonly string[]): boolean {
  if (!names.includes('button-wrapper')) return false;
  const link = firstElement(element, ({ tagName }) => tagName === 'a');
  return /\/subscribe\b|%%(?:checkout|share|half_magic)/.test(attributeOf(link ?? element, 'href') ?? '');
}

function blockOf(element: TreeElement): Block {
  try {
    return Block.parse(JSON.parse(attributeOf(element, 'data-attrs') ?? '{}'));
  } catch {
    return Block.parse({});
  }
}

/** `null`: what the block holds already says it. */
function blockHtml(
  names: readonly string[],
  { url, canonical_url, title, name, full_text, persistentExpression, gallery }: Block,
): string | null {
  if (gallery != null) {
    const figures = gallery.images
      .filter(({ src }) => src !== '')
      .map(
        ({ src, alt }) =>
          `<figure><img src="${escapeText(src)}" alt="${escapeText(alt || gallery.alt)}"></figure>`,
      );
    const caption = gallery.caption === '' ? '' : `<figcaption>${escapeText(gallery.caption)}</figcaption>`;
    return `<figure class="wp-block-gallery">${figures.join('')}${caption}</figure>`;
  }
  if (persistentExpression !== '') return `<p><code>${escapeText(persistentExpression)}</code></p>`;
  const address = /^https?:/i.test(canonical_url) ? canonical_url : url;
  if (!/^https?:/i.test(address)) return null;
  const link = `<a href="${escapeText(address)}">${escapeText(title || name || address)}</a>`;
  if (names.includes('tweet') || names.includes('twitter-embed'))
    return `${embedFigure(address)}${full_text === '' ? '' : `<blockquote><p>${escapeText(full_text)}</p></blockquote>`}`;
  return names.some((one) => /-embed|^embedded-/.test(one)) ? `<p>${link}</p>` : null;
}
