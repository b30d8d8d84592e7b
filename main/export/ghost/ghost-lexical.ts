import { bodyOf } from '#shared/body/body.schema.ts';
import { textNode } from '#shared/body/from-html/build-nodes.ts';
import { CodeBlock } from '#shared/body/nodes/code-block/code-block.schema.ts';
import { Embed } from '#shared/body/nodes/embed/embed.schema.ts';
import { embedOf } from '#shared/body/nodes/embed/embed-providers.ts';
import { FigureBlock, type FigureSize } from '#shared/body/nodes/figure/figure.schema.ts';
import { footnoteBrackets } from '#shared/body/nodes/footnote/footnote.schema.ts';
import { Heading } from '#shared/body/nodes/heading/heading.schema.ts';
import type { BodyNodeType } from '#shared/body/nodes/index.ts';
import { Link } from '#shared/body/nodes/link/link.schema.ts';
import { List, ListItem } from '#shared/body/nodes/list/list.schema.ts';
import { Text } from '#shared/body/nodes/text/text.schema.ts';
import { verbatimText } from '#shared/body/verbatim-text.ts';
import { type KnownNode, readBody } from '#shared/body/walk-body.ts';
import { ghostCreditStyle } from '#shared/export/credit-marks.ts';
import { ghostDatelineStyle } from '#shared/export/ghost-dateline.ts';
import { attributes, html } from '#shared/html/html.ts';
import { siteMessages } from '#shared/site/messages/index.ts';
import { type ExportSource, languageOf } from '../export-source.ts';
import { otherCredits } from '../other-credits.ts';
import { openedWith } from '../with-dateline.ts';
import { bodyHtml, innerHtml } from '../write-html.ts';

type Writer = (known: KnownNode, source: ExportSource) => readonly object[];

/**
 * A body as Ghost's editor keeps it (the node types of TryGhost/Koenig, packages/kg-default-nodes). What Ghost has no card
 * for is an HTML card, which keeps it whole. `words` and `part`: what is printed with what is around it.
 */
const writers: Readonly<Record<BodyNodeType, Writer | 'html' | 'words' | 'part'>> = {
  paragraph: (known, source) => element('paragraph', known, source),
  heading: (known, source) =>
    element('extended-heading', known, source, { tag: Heading.parse(known.node).tag }),
  quote: (known, source) => element('extended-quote', known, source),
  'pull-quote': (known, source) => pullQuote(known, source),
  'pull-quote-text': 'part',
  'pull-quote-attribution': 'part',
  list: (known, source) => {
    const { listType, start, tag } = List.parse(known.node);
    return element('list', known, source, { listType, start, tag });
  },
  listitem: (known, source) =>
    element('listitem', known, source, { value: ListItem.parse(known.node).value }),
  figure: (known, source) => image(known, source),
  'figure-caption': 'part',
  gallery: (known, source) => galleryCard(known, source),
  'gallery-caption': 'part',
  recording: 'html',
  file: 'html',
  'table-block': 'html',
  'table-caption': 'part',
  table: 'part',
  tablerow: 'part',
  tablecell: 'part',
  horizontalrule: () => [{ type: 'horizontalrule', version: 1 }],
  'code-block': ({ node }) => {
    const code = CodeBlock.parse(node);
    const { language } = code;
    return [{ type: 'codeblock', version: 1, code: verbatimText(code), language, caption: '' }];
  },
  'fact-box': 'html',
  'fact-box-title': 'part',
  details: (known, source) => toggle(known, source),
  'details-summary': 'part',
  correction: 'html',
  embed: ({ node }) => embedCard(Embed.parse(node)),
  // Resolved before: a paragraph by now.
  'article-card': () => [],
  'raw-html': 'html',
  text: ({ node }) => {
    const text = Text.parse(node);
    // What a paste left of its looks stays here.
    const style = text.style === ghostDatelineStyle ? text.style : '';
    return [{ ...text, type: 'extended-text', style }];
  },
  linebreak: () => [{ type: 'linebreak', version: 1 }],
  tab: () => [{ type: 'tab', version: 1, text: '\t', format: 0, detail: 2, mode: 'normal', style: '' }],
  link: (known, source) => {
    const { url, title } = Link.parse(known.node);
    return element('link', known, source, { url, rel: null, target: null, title });
  },
  // Ghost has no place for the language of words.
  language: 'words',
  // Nor for notes.
  footnote: ({ children }, source) => {
    const words = all(children, source);
    const [before, after] = footnoteBrackets;
    return words.length === 0 ? [] : [plainText(before), ...words, plainText(after)];
  },
};

/** The whole as Ghost's `lexical` field holds it, a JSON text. */
export function ghostLexical(source: ExportSource): string {
  const { body, dateline } = source.article;
  const mark = (words: string): object => ({ ...textNode(words, 0), style: ghostDatelineStyle });
  const text = all(readBody(openedWith(body, dateline, mark)).nodes, source);
  const children = [...text, ...credits(source)];
  return JSON.stringify({
    root: { children, direction: null, format: '', indent: 0, type: 'root', version: 1 },
  });
}

function all(nodes: readonly KnownNode[], source: ExportSource): readonly object[] {
  return nodes.flatMap((known) => {
    const writer = writers[known.type as BodyNodeType];
    if (typeof writer === 'function') return writer(known, source);
    if (writer === 'words') return all(known.children, source);
    return writer === 'html' ? htmlCard(known, source) : [];
  });
}

function credits(source: ExportSource): readonly object[] {
  return otherCredits(source).map(({ role, parts }) => {
    const children = parts.map(({ text, isName }) => ({
      ...plainText(text),
      ...(isName && { style: ghostCreditStyle(role) }),
    }));
    return { children, direction: null, format: '', indent: 0, type: 'paragraph', version: 1 };
  });
}

function element(
  type: string,
  known: KnownNode,
  source: ExportSource,
  fields: object = {},
): readonly object[] {
  const { direction = null, indent = 0 } = known.node as { direction?: string | null; indent?: number };
  const children = all(known.children, source);
  return [{ children, direction, format: '', indent, type, version: 1, ...fields }];
}

function htmlCard({ node }: KnownNode, source: ExportSource): readonly object[] {
  const markup = bodyHtml(bodyOf([node]), source)
    .toString()
    .trim();
  return markup === '' ? [] : [{ type: 'html', version: 1, html: markup }];
}

/** Ghost's second kind of quote; who said it is its last line. */
function pullQuote({ children: [text, name] }: KnownNode, source: ExportSource): readonly object[] {
  const [words, attribution] = [text, name].map((part) => all(part?.children ?? [], source));
  const named =
    attribution === undefined || attribution.length === 0
      ? []
      : [{ type: 'linebreak', version: 1 }, plainText('— '), ...attribution];
  const children = [...(words ?? []), ...named];
  return [{ children, direction: null, format: '', indent: 0, type: 'aside', version: 1 }];
}

function plainText(text: string): object {
  return { type: 'extended-text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' };
}

/** As Ghost's own editor lays them out. */
const picturesInRow = 3;
const cardWidths: Readonly<Record<FigureSize, string>> = { text: 'regular', wide: 'wide', full: 'full' };

function image(known: KnownNode, source: ExportSource): readonly object[] {
  const { alt, decorative, size, media } = FigureBlock.parse(known.node);
  const picture = source.pictures.get(media);
  if (picture === undefined) return [];
  return [
    {
      type: 'image',
      version: 1,
      src: picture.address,
      width: picture.width,
      height: picture.height,
      title: '',
      alt: decorative ? '' : alt,
      caption: captionWithCredit(known, source),
      cardWidth: cardWidths[size],
      href: '',
    },
  ];
}

function captionWithCredit(known: KnownNode, source: ExportSource): string {
  const { credit } = FigureBlock.parse(known.node);
  const words = innerHtml(known.children[0], source);
  const named = credit === '' ? '' : siteMessages(languageOf(source)).photoCredit(credit);
  return [words, named].filter(Boolean).join(' ');
}

/** The pictures of Ghost's galleries have no captions of their own: theirs go before the gallery's, a line each. */
function galleryCard({ children }: KnownNode, source: ExportSource): readonly object[] {
  const figures = children.filter(({ type }) => type === 'figure');
  const caption = children.find(({ type }) => type === 'gallery-caption');
  const images = figures.flatMap((known, index) => {
    const { alt, decorative, media } = FigureBlock.parse(known.node);
    const picture = source.pictures.get(media);
    if (picture === undefined) return [];
    const { address, width, height } = picture;
    const fileName = address.slice(address.lastIndexOf('/') + 1);
    const row = Math.floor(index / picturesInRow);
    return [{ row, fileName, src: address, width, height, title: '', alt: decorative ? '' : alt }];
  });
  const words = [...figures.map((known) => captionWithCredit(known, source)), innerHtml(caption, source)];
  return [{ type: 'gallery', version: 1, images, caption: words.filter(Boolean).join('<br>') }];
}

function toggle({ children }: KnownNode, source: ExportSource): readonly object[] {
  const [summary, ...blocks] = children;
  const content = bodyHtml(bodyOf(blocks.map(({ node }) => node)), source)
    .toString()
    .trim();
  return [{ type: 'toggle', version: 1, heading: innerHtml(summary, source), content }];
}

/** The provider's own player, which Ghost shows without asking. */
function embedCard({ url, title }: Embed): readonly object[] {
  const found = embedOf(url);
  const address = found?.url ?? url;
  const frame = found?.frame ?? null;
  const shown =
    frame === null
      ? html`<a href="${address}">${title || address}</a>`
      : html`<iframe${attributes({ src: frame, title: title || null, allowfullscreen: true })}></iframe>`;
  const metadata = { title };
  return [
    {
      type: 'embed',
      version: 1,
      url: address,
      embedType: 'rich',
      html: shown.toString(),
      metadata,
      caption: '',
    },
  ];
}
