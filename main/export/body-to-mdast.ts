import type { BlockContent, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { bodyOf } from '#shared/body/body.schema.ts';
import { CodeBlock } from '#shared/body/nodes/code-block/code-block.schema.ts';
import { FileBlock } from '#shared/body/nodes/file/file.schema.ts';
import type { Footnotes } from '#shared/body/nodes/footnote/footnotes.ts';
import { Heading } from '#shared/body/nodes/heading/heading.schema.ts';
import { Language } from '#shared/body/nodes/language/language.schema.ts';
import { Link } from '#shared/body/nodes/link/link.schema.ts';
import { List as BodyList } from '#shared/body/nodes/list/list.schema.ts';
import { Text, textFormats } from '#shared/body/nodes/text/text.schema.ts';
import { verbatimText } from '#shared/body/verbatim-text.ts';
import type { KnownNode } from '#shared/body/walk-body.ts';
import { attributes, Html, html } from '#shared/html/html.ts';
import type { ExportSource } from './export-source.ts';
import { tableToMdast } from './table-to-mdast.ts';
import { bodyHtml, footnotesOf } from './write-html.ts';

/** What the page's end gets. */
interface Page {
  readonly source: ExportSource;
  /** The words of each note, whose number is its place. */
  readonly notes: PhrasingContent[][];
  /** The notes in what stays HTML: a list of its own. */
  readonly notesInHtml: Footnotes;
}

/** Blocks of a body as Markdown's own tree. What Markdown can't say (a figure, a pull quote) stays HTML, which it allows. */
export function blocksToMdast(nodes: readonly KnownNode[], source: ExportSource): RootContent[] {
  const page: Page = { source, notes: [], notesInHtml: footnotesOf(source) };
  const blocks = blocksOf(nodes, page);
  const definitions = page.notes.map(
    (children, index): RootContent => ({
      type: 'footnoteDefinition',
      identifier: String(index + 1),
      children: [{ type: 'paragraph', children }],
    }),
  );
  return [...blocks, ...definitions, ...htmlNode(page.notesInHtml.html)];
}

function blocksOf(nodes: readonly KnownNode[], page: Page): RootContent[] {
  return nodes.flatMap((known): RootContent[] => {
    switch (known.type) {
      case 'paragraph':
        return known.children.length === 0
          ? []
          : [{ type: 'paragraph', children: phrasing(known.children, page) }];
      case 'heading': {
        const depth = Number(Heading.parse(known.node).tag.slice(1)) as 2 | 3 | 4;
        return [{ type: 'heading', depth, children: phrasing(known.children, page) }];
      }
      case 'quote':
        return [
          { type: 'blockquote', children: [{ type: 'paragraph', children: phrasing(known.children, page) }] },
        ];
      case 'list':
        return [listOf(known, page)];
      case 'horizontalrule':
        return [{ type: 'thematicBreak' }];
      case 'code-block': {
        const code = CodeBlock.parse(known.node);
        const value = verbatimText(code);
        return value.trim() === '' ? [] : [{ type: 'code', lang: code.language || null, value }];
      }
      case 'table-block':
        return [tableToMdast(known, (line) => phrasing(line, page)) ?? asHtml(known, page)].flat();
      case 'file': {
        const { media, title } = FileBlock.parse(known.node);
        const linked = page.source.files.get(media);
        const words = title || linked?.item.fileName || '';
        const text = { type: 'text', value: words } as const;
        const line: PhrasingContent =
          linked === undefined ? text : { type: 'link', url: linked.address, children: [text] };
        return words === '' ? [] : [{ type: 'paragraph', children: [line] }];
      }
      default:
        return asHtml(known, page);
    }
  });
}

function asHtml({ node }: KnownNode, { source, notesInHtml }: Page): RootContent[] {
  return htmlNode(bodyHtml(bodyOf([node]), source, Html.empty, notesInHtml));
}

function htmlNode(html: Html): RootContent[] {
  // An empty line would end the HTML block.
  const markup = html
    .toString()
    .trim()
    .replace(/\n\s*\n/g, '\n');
  return markup === '' ? [] : [{ type: 'html', value: markup }];
}

/** A nested list belongs to the item before it. */
function listOf({ node, children }: KnownNode, page: Page): List {
  const { listType, start } = BodyList.parse(node);
  const items: ListItem[] = [];
  for (const item of children) {
    const [first] = item.children;
    const last = items.at(-1);
    if (first?.type === 'list') {
      const nested = listOf(first, page);
      if (last === undefined) items.push({ type: 'listItem', spread: false, children: [nested] });
      else last.children.push(nested);
    } else {
      const words: BlockContent = { type: 'paragraph', children: phrasing(item.children, page) };
      items.push({ type: 'listItem', spread: false, children: [words] });
    }
  }
  const ordered = listType === 'number';
  return { type: 'list', ordered, ...(ordered && { start }), spread: false, children: items };
}

function phrasing(nodes: readonly KnownNode[], page: Page): PhrasingContent[] {
  return nodes.flatMap((known): PhrasingContent[] => {
    switch (known.type) {
      case 'text':
        return marked(Text.parse(known.node));
      case 'linebreak':
        return [{ type: 'break' }];
      case 'link': {
        const { url, title } = Link.parse(known.node);
        return [{ type: 'link', url, title: title ?? null, children: phrasing(known.children, page) }];
      }
      case 'language': {
        const { language } = Language.parse(known.node);
        const open = html`<span${attributes({ lang: language })}>`.toString();
        const words = phrasing(known.children, page);
        return [{ type: 'html', value: open }, ...words, { type: 'html', value: '</span>' }];
      }
      case 'footnote': {
        if (known.children.length === 0) return [];
        const number = page.notes.push(phrasing(known.children, page));
        return [{ type: 'footnoteReference', identifier: String(number) }];
      }
      default:
        return [{ type: 'text', value: '\t' }];
    }
  });
}

/** Markdown has no signs for these. */
const tags: readonly (readonly [number, string])[] = [
  [textFormats.subscript, 'sub'],
  [textFormats.superscript, 'sup'],
  [textFormats.highlight, 'mark'],
  [textFormats.underline, 'u'],
];

/** Space at a mark's edge stays outside it, where Markdown can see that the mark ends. */
function marked({ text, format }: Text): PhrasingContent[] {
  const words = text.trim();
  const start = text.length - text.trimStart().length;
  const [before, after] = [text.slice(0, start), text.slice(start + words.length)];
  if (words === '' || format === 0) return [{ type: 'text', value: text }];
  const isOn = (bit: number): boolean => (format & bit) !== 0;
  let nodes: PhrasingContent[] = [
    isOn(textFormats.code) ? { type: 'inlineCode', value: words } : { type: 'text', value: words },
  ];
  for (const [bit, tag] of tags) {
    if (!isOn(bit)) continue;
    nodes = [{ type: 'html', value: `<${tag}>` }, ...nodes, { type: 'html', value: `</${tag}>` }];
  }
  if (isOn(textFormats.strikethrough)) nodes = [{ type: 'delete', children: nodes }];
  if (isOn(textFormats.italic)) nodes = [{ type: 'emphasis', children: nodes }];
  if (isOn(textFormats.bold)) nodes = [{ type: 'strong', children: nodes }];
  const space = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  return [...space(before), ...nodes, ...space(after)];
}
