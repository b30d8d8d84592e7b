import { bodyOf } from '#shared/body/body.schema.ts';
import { Correction } from '#shared/body/nodes/correction/correction.schema.ts';
import { Embed } from '#shared/body/nodes/embed/embed.schema.ts';
import { FigureBlock } from '#shared/body/nodes/figure/figure.schema.ts';
import { FileBlock } from '#shared/body/nodes/file/file.schema.ts';
import type { Footnotes } from '#shared/body/nodes/footnote/footnotes.ts';
import { galleryColumns } from '#shared/body/nodes/gallery/gallery-columns.ts';
import { Heading } from '#shared/body/nodes/heading/heading.schema.ts';
import type { BodyNodeType } from '#shared/body/nodes/index.ts';
import { List } from '#shared/body/nodes/list/list.schema.ts';
import { Recording } from '#shared/body/nodes/recording/recording.schema.ts';
import { type KnownNode, readBody } from '#shared/body/walk-body.ts';
import { Html, html } from '#shared/html/html.ts';
import type { ExportSource } from './export-source.ts';
import { withDateline } from './with-dateline.ts';
import { between } from './wordpress-block.ts';
import { wordPressFile, wordPressRecording } from './wordpress-files.ts';
import { bodyHtml, footnotesOf, innerHtml } from './write-html.ts';

/**
 * WordPress's block markup: each block's HTML between two comments that name it (developer.wordpress.org/block-editor,
 * "Markup representation of a block"). What core has no block for goes as a Custom HTML block, which keeps it whole.
 */
export function writeWordPress(source: ExportSource): string {
  const page: Page = { source, footnotes: footnotesOf(source) };
  const body = blocks(readBody(withDateline(source.article)).nodes, page);
  // WordPress keeps the words of its own footnotes apart from the post's; here they stay with it.
  const notes = page.footnotes.html.toString().trim();
  return `${[body, notes === '' ? '' : between('html', notes)].filter(Boolean).join('\n\n')}\n`;
}

interface Page {
  readonly source: ExportSource;
  readonly footnotes: Footnotes;
}

function blocks(nodes: readonly KnownNode[], page: Page): string {
  return nodes
    .map((known) => block(known, page))
    .filter((markup) => markup !== '')
    .join('\n\n');
}

/** What is printed as a whole only for its title: its blocks, and their notes, come one by one. */
const boxes: readonly string[] = ['details', 'fact-box', 'correction'];

function block(known: KnownNode, page: Page): string {
  const footnotes = boxes.includes(known.type) ? footnotesOf(page.source) : page.footnotes;
  const markup = bodyHtml(bodyOf([known.node]), page.source, Html.empty, footnotes)
    .toString()
    .trim();
  if (markup === '') return '';
  // Without a default: a node that isn't named here doesn't compile.
  switch (known.type as BodyNodeType) {
    case 'paragraph':
      return between('paragraph', markup);
    case 'heading': {
      // Alone in a body a subhead closes up to h2; here its own level stands.
      const { tag } = Heading.parse(known.node);
      const level = Number(tag.slice(1));
      const own = markup.replace(/^<h2/, `<${tag}`).replace(/h2>$/, `${tag}>`);
      const named = own.replace(/^<(h\d)/, '<$1 class="wp-block-heading"');
      return between('heading', named, level === 2 ? null : { level });
    }
    case 'list': {
      const { listType, start } = List.parse(known.node);
      if (listType === 'bullet') return between('list', markup);
      return between('list', markup, { ordered: true, ...(start !== 1 && { start }) });
    }
    case 'quote':
      return between('quote', markup.replace(/^<blockquote/, '<blockquote class="wp-block-quote"'));
    case 'pull-quote': {
      const [text = '', name = ''] = known.children.map((part) => innerHtml(part, page.source));
      const cite = name === '' ? '' : `<cite>${name}</cite>`;
      const words = `<blockquote><p>${text}</p>${cite}</blockquote>`;
      return between('pullquote', `<figure class="wp-block-pullquote">${words}</figure>`);
    }
    case 'figure':
      return image(known, markup);
    case 'gallery':
      return wordPressGallery(known, page);
    case 'embed':
      return wordPressEmbed(known);
    case 'recording':
      return wordPressRecording(Recording.parse(known.node), page.source) ?? between('html', markup);
    case 'file':
      return wordPressFile(FileBlock.parse(known.node), page.source) ?? between('html', markup);
    // Resolved before: a paragraph by now.
    case 'article-card':
    case 'table-block':
      return between('table', wordPressTable(markup), { hasFixedLayout: false });
    case 'horizontalrule':
      return between('separator', '<hr class="wp-block-separator has-alpha-channel-opacity"/>');
    case 'code-block':
      return between('code', markup.replace(/^<pre[^>]*>/, '<pre class="wp-block-code">'));
    case 'details': {
      const summary = /<summary>[\s\S]*?<\/summary>/.exec(markup)?.[0] ?? '';
      const inner = `${summary}${innerBlocks(known, page)}`;
      return between('details', `<details class="wp-block-details">${inner}</details>`);
    }
    case 'fact-box':
      return group(known, markup, page, 'fact-box');
    case 'correction': {
      const note = Correction.parse(known.node);
      const name = note.kind === 'update' ? 'update-note' : note.kind;
      return group(known, markup, page, name, changedBlocks(markup));
    }
    case 'raw-html':
    case 'pull-quote-text':
    case 'pull-quote-attribution':
    case 'listitem':
    case 'figure-caption':
    case 'gallery-caption':
    case 'table-caption':
    case 'table':
    case 'tablerow':
    case 'tablecell':
    case 'fact-box-title':
    case 'details-summary':
    case 'text':
    case 'linebreak':
    case 'tab':
    case 'link':
    case 'language':
    case 'footnote':
      return between('html', markup);
  }
}

/** Image blocks in a block around them, and the caption of them all at its end. */
function wordPressGallery({ children }: KnownNode, page: Page): string {
  const figures = children.filter(({ type }) => type === 'figure');
  const caption = innerHtml(
    children.find(({ type }) => type === 'gallery-caption'),
    page.source,
  );
  const words =
    caption === ''
      ? ''
      : `<figcaption class="blocks-gallery-caption wp-element-caption">${caption}</figcaption>`;
  const columns = galleryColumns(figures.length);
  const open = `<figure class="wp-block-gallery has-nested-images columns-${columns}">`;
  return between('gallery', `${open}${blocks(figures, page)}${words}</figure>`, { columns, linkTo: 'none' });
}

/** An address alone on its line, which WordPress shows by asking the provider. */
function wordPressEmbed({ node }: KnownNode): string {
  const { url, provider, title } = Embed.parse(node);
  const name = provider === 'x' ? 'twitter' : provider;
  const caption = title === '' ? null : html`<figcaption class="wp-element-caption">${title}</figcaption>`;
  const figure = html`<figure class="wp-block-embed is-provider-${name} wp-block-embed-${name}"><div class="wp-block-embed__wrapper">
${url}
</div>${caption}</figure>`;
  return between('embed', figure.toString(), { url, type: 'rich', providerNameSlug: name });
}

/** WordPress keeps a table in a figure, and the caption below it. */
function wordPressTable(html: string): string {
  const [, caption = ''] = /<caption>(.*?)<\/caption>\n/s.exec(html) ?? [];
  const table = html.replace(/^<div[^>]*>|<\/div>$/g, '').replace(/<caption>.*?<\/caption>\n/s, '');
  const words = caption === '' ? '' : `<figcaption class="wp-element-caption">${caption}</figcaption>`;
  return `<figure class="wp-block-table">${table}${words}</figure>`;
}

/** The blocks in a box, each a block of its own. */
function innerBlocks({ children }: KnownNode, page: Page): string {
  return blocks(
    children.filter(({ spec }) => spec.kind === 'block'),
    page,
  );
}

/** How wide it is shown WordPress says twice, in the block's comment and by a class. */
function image({ node }: KnownNode, markup: string): string {
  const { size } = FigureBlock.parse(node);
  const [className, attributes] = size === 'text' ? ['', null] : [` align${size}`, { align: size }];
  const figure = `<figure class="wp-block-image${className}">`;
  return between('image', markup.replace(/^<figure class="[^"]*">/, figure), attributes);
}

/** A box that core has no block for is a group of blocks, told apart by its class; its title or label is a paragraph. */
function group(known: KnownNode, html: string, page: Page, className: string, below = ''): string {
  const title = /<p class="(?:fact-box-title|correction-label)">[\s\S]*?<\/p>/.exec(html)?.[0];
  const named = /^<p class="([^"]+)">/.exec(title ?? '')?.[1] ?? '';
  const label = title === undefined ? '' : `${between('paragraph', title, { className: named })}\n\n`;
  const inner = `<div class="wp-block-group ${className}">${label}${innerBlocks(known, page)}${below}</div>`;
  return between('group', inner, { className });
}

/** What a note says has changed, as it was printed: a paragraph and a list, told apart by their classes. */
function changedBlocks(html: string): string {
  const label = /<p class="correction-changed-label">[\s\S]*?<\/p>/.exec(html)?.[0];
  const list = /<ul class="correction-changed">[\s\S]*?<\/ul>/.exec(html)?.[0];
  if (label === undefined || list === undefined) return '';
  const items = [...list.matchAll(/<li>[\s\S]*?<\/li>/g)].map(([item]) => between('list-item', item));
  const printed = `<ul class="wp-block-list correction-changed">${items.join('\n')}</ul>`;
  return `\n\n${between('paragraph', label, { className: 'correction-changed-label' })}\n\n${between('list', printed, { className: 'correction-changed' })}`;
}
